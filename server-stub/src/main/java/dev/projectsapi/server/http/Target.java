package dev.projectsapi.server.http;

/** A request target as sent: its path and its query, neither decoded. */
record Target(String path, String query) {
    /** An absolute-form target counts as its path and query; any other text that is no path is a path that nothing is at. */
    static Target parse(String text) {
        String origin = text.startsWith("/") ? text : withoutAuthority(text);
        int mark = origin.indexOf('?');
        return mark < 0 ? new Target(origin, "") : new Target(origin.substring(0, mark), origin.substring(mark + 1));
    }

    private static String withoutAuthority(String text) {
        int authority = text.indexOf("://");
        if (authority < 0) {
            return text;
        }
        for (int i = authority + 3; i < text.length(); i++) {
            if (text.charAt(i) == '/') {
                return text.substring(i);
            }
            if (text.charAt(i) == '?') {
                return "/" + text.substring(i);
            }
        }
        return "/";
    }
}
