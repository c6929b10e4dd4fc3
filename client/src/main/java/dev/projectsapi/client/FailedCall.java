package dev.projectsapi.client;

import java.io.Serializable;
import java.util.List;
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

    FailedCall {
        fieldErrors = List.copyOf(fieldErrors);
    }

    /** The message of the exception: what happened, and what a person needs to find it in a log. */
    String describe(String message) {
        String sent = attempts == 1 ? "1 try" : attempts + " tries";
        String quoted = requestId == null ? "" : ", request id " + requestId;
        return operation + ": " + message + " (" + sent + quoted + ")";
    }
}
