package dev.projectsapi.client;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every failure tells about its call; its texts are masked already. */
record FailedCall(
        String operation,
        int attempts,
        @Nullable String requestId,
        @Nullable String code,
        List<FieldError> fieldErrors,
        @Nullable String resumeToken)
        implements Serializable {

    private static final int LONGEST = 2_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    FailedCall {
        fieldErrors = List.copyOf(fieldErrors);
    }

    /** What a server sends must neither begin a line of its own in a log nor fill it. */
    private static String printable(String message) {
        String begin = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        return UNPRINTABLE.matcher(begin).replaceAll(" ");
    }

    /** The message of the exception: what happened, and what a person needs to find it in a log. */
    String describe(String message) {
        String sent = attempts == 1 ? "1 try" : attempts + " tries";
        String quoted = requestId == null ? "" : ", request id " + requestId;
        return operation + ": " + printable(message) + " (" + sent + quoted + ")";
    }
}
