package dev.projectsapi.contract.exchange;

/** Text of unknown content, made fit for one line of a report. */
public final class Shown {

    private static final int LONGEST = 160;

    private Shown() {}

    public static String text(String raw) {
        String shown = escaped(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        return raw.length() > LONGEST ? shown + "…" : shown;
    }

    /** All of it, with control characters and surrogates as {@code \\u} escapes. */
    public static String escaped(String raw) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = !Character.isISOControl(c) && !Character.isSurrogate(c);
            if (plain) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04x", (int) c));
            }
        }
        return shown.toString();
    }
}
