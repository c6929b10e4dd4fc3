package dev.projectsapi.server.http;

import org.jspecify.annotations.Nullable;

/** An integer as the contract writes it: plain decimal, no plus, no leading zero, no blank. */
final class PlainInteger {
    private static final int MOST_CHARACTERS = "-2147483648".length();

    private PlainInteger() {}

    /** Null if the text is something else, or beyond 32 bits. */
    static @Nullable Integer parse(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits < 1 || text.length() > MOST_CHARACTERS || (text.charAt(first) == '0' && text.length() > 1)) {
            return null;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        long value = Long.parseLong(text);
        return value == (int) value ? Integer.valueOf((int) value) : null;
    }
}
