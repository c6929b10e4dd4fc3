package dev.projectsapi.spec;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the document's own extensions: {@code x-rules}, {@code x-request}, {@code x-error-codes}. */
final class Extensions {

    private Extensions() {}

    static List<String> rules(@Nullable Map<String, Object> extensions) {
        return OrEmpty.map(extensions).get("x-rules") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    static @Nullable ExampleRequest request(@Nullable Map<String, Object> extensions) {
        if (!(OrEmpty.map(extensions).get("x-request") instanceof Map<?, ?> request)) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (request.get("headers") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        return new ExampleRequest(
                text(request, "account"),
                String.valueOf(request.get("method")),
                String.valueOf(request.get("path")),
                headers,
                request.get("padding") instanceof Number padding ? padding.intValue() : 0,
                request.get("status") instanceof Number status ? status.intValue() : null,
                text(request, "after"),
                text(request, "situation"));
    }

    /** The catalogue stands beside a schema of the components, whatever its name. */
    static List<ErrorCode> errorCodes(Components components) {
        return OrEmpty.map(components.getSchemas()).values().stream()
                .map(Extensions::catalogue)
                .filter(List.class::isInstance)
                .flatMap(codes -> ((List<?>) codes).stream())
                .filter(Map.class::isInstance)
                .map(entry -> errorCode((Map<?, ?>) entry))
                .toList();
    }

    private static @Nullable Object catalogue(Schema<?> schema) {
        return OrEmpty.map(schema.getExtensions()).get("x-error-codes");
    }

    private static ErrorCode errorCode(Map<?, ?> entry) {
        List<?> statuses = entry.get("status") instanceof List<?> several ? several : List.of(entry.get("status"));
        return new ErrorCode(
                String.valueOf(entry.get("code")),
                statuses.stream().map(status -> ((Number) status).intValue()).toList(),
                String.valueOf(entry.get("meaning")),
                String.valueOf(entry.get("action")));
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }
}
