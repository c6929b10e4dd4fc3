package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Response;
import dev.projectsapi.spec.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Where in an error body the contract puts code, message and blamed fields. */
public record Envelope(Schema schema, String outer, String code, String message, String errors, String fieldName) {

    static Envelope of(Operation operation) {
        Schema body = operation.responses().stream()
                .filter(response -> !response.status().startsWith("2"))
                .map(Response::content)
                .flatMap(content -> content.values().stream())
                .filter(schema -> !schema.properties().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the contract has no error body"));
        Map.Entry<String, Schema> outer =
                body.properties().entrySet().iterator().next();
        List<String> texts = named(outer.getValue(), "string");
        List<String> lists = named(outer.getValue(), "array");
        if (texts.size() < 2 || lists.isEmpty()) {
            throw new IllegalArgumentException("the contract's error body has no code, message and list of fields");
        }
        Schema entry = Objects.requireNonNull(outer.getValue().properties().get(lists.get(0)))
                .items();
        String fieldName = Optional.ofNullable(entry).stream()
                .flatMap(schema -> named(schema, "string").stream())
                .filter(name -> !texts.contains(name))
                .findFirst()
                .orElse("FieldName");
        return new Envelope(body, outer.getKey(), texts.get(0), texts.get(1), lists.get(0), fieldName);
    }

    private static List<String> named(Schema schema, String type) {
        return schema.properties().entrySet().stream()
                .filter(entry -> entry.getValue().is(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The error code in a body; empty where there is none. */
    public String codeOf(JsonNode body) {
        return body.path(outer).path(code).asText("");
    }

    /** The codes of the blamed fields by their names, in the order of the names; one that stands twice shows both codes. */
    public Map<String, String> blamedIn(JsonNode body) {
        Map<String, String> blamed = new TreeMap<>();
        for (JsonNode entry : body.path(outer).path(errors)) {
            blamed.merge(
                    entry.path(fieldName).asText(""), entry.path(code).asText(""), (one, two) -> one + " and " + two);
        }
        return blamed;
    }

    /** The messages in a body: its own, and those of the fields. */
    public List<String> messagesIn(JsonNode body) {
        return body.path(outer).findValuesAsText(message);
    }
}
