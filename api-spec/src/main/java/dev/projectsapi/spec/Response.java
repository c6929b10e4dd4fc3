package dev.projectsapi.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documented answer.
 *
 * @param status three digits, or {@code default}
 * @param content schema by media type
 */
public record Response(
        String status, String description, List<Header> headers, Map<String, Schema> content, List<Example> examples) {

    public Response {
        headers = List.copyOf(headers);
        content = InOrder.copy(content);
        examples = List.copyOf(examples);
    }

    /** Finds a header by its name, in any letter case. */
    public Optional<Header> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
