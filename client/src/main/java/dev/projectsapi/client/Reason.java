package dev.projectsapi.client;

/** What a failed connection says about itself: the innermost texts are the ones that help. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        StringBuilder reason = new StringBuilder();
        String last = "";
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String text = each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
            // the JDK repeats the text of the inner exception in the outer one
            if (!last.contains(text)) {
                reason.append(reason.isEmpty() ? "" : ": ").append(text);
                last = text;
            }
        }
        return reason.toString();
    }
}
