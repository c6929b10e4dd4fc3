package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the 3.0.3 twin of a 3.1 document, for tools that read no 3.1: the same facts in the older words. */
public final class OpenApi30 {

    /** Below these, keys are data and no keywords. */
    private static final Set<String> DATA = Set.of("value", "example", "default", "x-request", "x-error-codes");

    private OpenApi30() {}

    /**
     * A copy of the document; what is given stays as it is.
     *
     * @throws IllegalArgumentException where 3.0 has no words for it
     */
    public static ObjectNode twinOf(JsonNode document) {
        ObjectNode twin = document.deepCopy();
        twin.put("openapi", "3.0.3");
        if (twin.get("info") instanceof ObjectNode info) {
            info.remove("summary");
        }
        rewrite(twin);
        return twin;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(OpenApi30::rewrite);
        } else if (node instanceof ObjectNode object) {
            nullable(object);
            single(object);
            siblings(object);
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (!DATA.contains(member.getKey())) {
                    rewrite(member.getValue());
                }
            }
        }
    }

    /** {@code type: [string, "null"]} becomes {@code type: string, nullable: true}. */
    private static void nullable(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            List<String> named = new ArrayList<>();
            types.forEach(type -> named.add(type.asText()));
            boolean nullable = named.remove("null");
            if (named.size() != 1) {
                throw new IllegalArgumentException("3.0 has one type for each schema, not " + types);
            }
            schema.put("type", named.get(0));
            if (nullable) {
                schema.put("nullable", true);
            }
        }
    }

    /** A schema's {@code examples}, a list in 3.1, becomes {@code example}; a media type's map of examples is the same in both. */
    private static void single(ObjectNode schema) {
        if (schema.get("examples") instanceof ArrayNode examples && !examples.isEmpty()) {
            schema.remove("examples");
            schema.set("example", examples.get(0));
        }
    }

    /** 3.0 ignores what stands beside a {@code $ref}, so the reference moves into {@code allOf}. */
    private static void siblings(ObjectNode schema) {
        if (schema.has("$ref") && schema.size() > 1) {
            JsonNode ref = schema.remove("$ref");
            schema.putArray("allOf").addObject().set("$ref", ref);
        }
    }
}
