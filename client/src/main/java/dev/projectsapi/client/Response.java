package dev.projectsapi.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer with what came beside its value.
 *
 * @param value what the operation returns without {@code withResponse()}
 * @param status the HTTP status
 * @param headers the headers of the answer, by lower-case name
 * @param requestId what to quote to the provider; empty if the server sent none
 * @param attempts how many requests it took, retries included
 */
public record Response<T>(
        T value, int status, Map<String, List<String>> headers, Optional<String> requestId, int attempts) {

    /** Copies the map. */
    public Response {
        headers = Map.copyOf(headers);
    }
}
