package dev.projectsapi.contract.clientfaults;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exception tells a program.
 *
 * @param pointer where an answer is wrong
 * @param fields the names of the parameters to blame
 */
record Failure(
        Kind kind,
        @Nullable String code,
        @Nullable String pointer,
        @Nullable Duration retryAfter,
        @Nullable String resumeToken,
        List<String> fields) {

    static Failure of(Kind kind) {
        return new Failure(kind, null, null, null, null, List.of());
    }
}
