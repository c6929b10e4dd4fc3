package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Says in words what a value may be: its type, its limits, its pattern. */
final class SchemaText {

    private SchemaText() {}

    /** One line. An object is named and linked, everything else is spelled out where it is met. */
    static String of(Document document, JsonNode given) {
        JsonNode schema = document.follow(given);
        if (schema.has("properties")) {
            return Document.nameOf(given)
                    .map(name -> Markdown.link(name, "#" + Markdown.anchor(name)))
                    .orElse("object");
        }
        if (schema.has("items")) {
            return "array of " + of(document, schema.get("items")) + most(schema);
        }
        StringJoiner line = new StringJoiner(", ").add(type(schema));
        range(schema, "minimum", "maximum", "", line);
        range(schema, "minLength", "maxLength", " characters", line);
        if (schema.has("pattern")) {
            line.add("matches " + Markdown.quoted(schema.get("pattern").asText()));
        }
        if (schema.has("default")) {
            line.add("default " + schema.get("default").asText());
        }
        return line.toString();
    }

    private static String most(JsonNode array) {
        return array.has("maxItems") ? ", at most " + array.get("maxItems").asText() : "";
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asText("anything");
        }
        List<String> types = new ArrayList<>();
        type.forEach(each -> types.add(each.asText()));
        return String.join(" or ", types);
    }

    private static void range(JsonNode schema, String lower, String upper, String unit, StringJoiner line) {
        String from = schema.path(lower).asText("");
        String to = schema.path(upper).asText("");
        if (!from.isEmpty() && from.equals(to)) {
            line.add(from + unit);
        } else if (!from.isEmpty() && !to.isEmpty()) {
            line.add(from + " to " + to + unit);
        } else if (!from.isEmpty()) {
            line.add("at least " + from + unit);
        } else if (!to.isEmpty()) {
            line.add("at most " + to + unit);
        }
    }
}
