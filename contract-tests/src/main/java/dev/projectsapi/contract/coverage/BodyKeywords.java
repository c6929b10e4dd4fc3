package dev.projectsapi.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.coverage.Coverage.Item;
import dev.projectsapi.spec.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema of an answer, and how many values were held against each. */
final class BodyKeywords {

    private final String at;
    private final Schema schema;
    private final Map<String, BodyKeywords> fields = new LinkedHashMap<>();
    private final @Nullable BodyKeywords items;
    private final Map<String, Integer> seenByType = new LinkedHashMap<>();

    /** @param at in front of each keyword: which answer, and where in its body */
    BodyKeywords(String at, Schema schema) {
        this.at = at;
        this.schema = schema;
        schema.types().forEach(type -> seenByType.put(type, 0));
        schema.properties().forEach((name, inner) -> fields.put(name, new BodyKeywords(at + "/" + name, inner)));
        this.items = schema.items() == null ? null : new BodyKeywords(at + "/*", schema.items());
    }

    void add(JsonNode value) {
        if (value.isMissingNode()) {
            return;
        }
        seenByType.computeIfPresent(typeOf(value), (type, seen) -> seen + 1);
        fields.forEach((name, inner) -> inner.add(value.path(name)));
        if (items != null && value.isArray() && !value.isEmpty()) {
            // the others are compared, too; for what was exercised two of them tell enough
            items.add(value.get(0));
            items.add(value.get(value.size() - 1));
        }
    }

    void addTo(List<Item> list) {
        seenByType.forEach((type, seen) -> item(list, "type " + type, seen));
        int objects = seen("object");
        schema.required().forEach(name -> item(list, "required " + name, objects));
        facet(list, "minimum", schema.minimum(), seen("integer") + seen("number"));
        facet(list, "maximum", schema.maximum(), seen("integer") + seen("number"));
        facet(list, "minLength", schema.minLength(), seen("string"));
        facet(list, "maxLength", schema.maxLength(), seen("string"));
        facet(list, "pattern", schema.pattern(), seen("string"));
        facet(list, "minItems", schema.minItems(), seen("array"));
        facet(list, "maxItems", schema.maxItems(), seen("array"));
        if (!schema.values().isEmpty()) {
            item(list, "enum " + schema.values(), seen("string"));
        }
        fields.values().forEach(inner -> inner.addTo(list));
        if (items != null) {
            items.addTo(list);
        }
    }

    private void facet(List<Item> list, String keyword, @Nullable Object value, int seen) {
        if (value != null) {
            item(list, keyword + " " + value, seen);
        }
    }

    private void item(List<Item> list, String keyword, int seen) {
        list.add(new Item(at + ": " + keyword, seen, seen > 0 ? "" : "no answer had such a value"));
    }

    private int seen(String type) {
        return seenByType.getOrDefault(type, 0);
    }

    private String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() && schema.is("integer") ? "integer" : "number";
            default -> "";
        };
    }
}
