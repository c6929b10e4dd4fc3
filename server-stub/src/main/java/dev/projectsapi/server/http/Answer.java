package dev.projectsapi.server.http;

import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.Representations;
import java.util.Map;

/** What is sent back: status, body, and the headers that not every answer has; {@code code} is the error's, for the log. */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers, String code) {
    private static final String JSON = "application/json";

    /** Of a request in another version of HTTP, whose sender may not understand more than this: the one answer without a body. */
    static final Answer NOT_IMPLEMENTED = new Answer(501, "", new byte[0], Map.of(), "");

    /** The model that an operation answered with. */
    public static Answer of(Object model) {
        return new Answer(200, JSON, Representations.json(model), Map.of(), "");
    }

    public static Answer of(ApiError error) {
        return new Answer(
                error.status(),
                JSON,
                Representations.json(error),
                error.headers(),
                error.code().name());
    }

    static Answer file(String contentType, byte[] body, Map<String, String> headers) {
        return new Answer(200, contentType, body, headers, "");
    }
}
