package dev.projectsapi.server.log;

import java.util.regex.Pattern;

/** Keeps a message in its line, and a terminal as it is, whatever names a file or a command line has put into it. */
public final class OneLine {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private OneLine() {}

    /** The message with a question mark for each character that is no print. */
    public static String of(String message) {
        return UNPRINTABLE.matcher(message).replaceAll("?");
    }
}
