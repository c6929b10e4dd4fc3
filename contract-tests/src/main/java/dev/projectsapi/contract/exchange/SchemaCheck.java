package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares a body with a schema. Differences of shape (missing, mistyped, undeclared) belong to one rule for the whole body, those of
 * value to the rule that the contract names beside the schema.
 */
final class SchemaCheck {

    private final boolean allowUndeclared;
    private final Map<String, Pattern> patterns = new HashMap<>();

    SchemaCheck(boolean allowUndeclared) {
        this.allowUndeclared = allowUndeclared;
    }

    void check(JsonNode body, Schema schema, String shapeRule, Consumer<Violation> found) {
        new Walk(shapeRule, found).value(body, schema, "");
    }

    /** A pattern of JSON Schema, whose {@code $} is the end of the text and not, as in Java, a last line break before it. */
    private Pattern pattern(String regex) {
        boolean toTheEnd = regex.endsWith("$") && !regex.endsWith("\\$");
        String strict = toTheEnd ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
        return patterns.computeIfAbsent(strict, Pattern::compile);
    }

    static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case NULL -> "null";
            case NUMBER -> isWhole(node) ? "integer" : "number";
            default -> "nothing";
        };
    }

    private static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber()
                || node.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** One body, from its root down. */
    private final class Walk {

        private final String shapeRule;
        private final Consumer<Violation> found;

        Walk(String shapeRule, Consumer<Violation> found) {
            this.shapeRule = shapeRule;
            this.found = found;
        }

        void value(JsonNode node, Schema schema, String at) {
            String type = typeOf(node);
            Set<String> types = schema.types();
            boolean fits =
                    types.isEmpty() || types.contains(type) || (type.equals("integer") && types.contains("number"));
            if (!fits) {
                shape(at, "of type " + String.join(" or ", types), type);
                return;
            }
            switch (type) {
                case "object" -> object(node, schema, at);
                case "array" -> array(node, schema, at);
                case "string" -> text(node.asText(), schema, at);
                case "integer", "number" -> number(node.decimalValue(), schema, at);
                default -> {
                    // true, false and null have no more facets
                }
            }
        }

        private void object(JsonNode node, Schema schema, String at) {
            Map<String, Schema> declared = schema.properties();
            for (String name : schema.required()) {
                if (!node.has(name)) {
                    shape(at + "/" + name, "present", "missing");
                }
            }
            Set<String> undeclared = new TreeSet<>();
            node.properties().forEach(field -> {
                Schema inner = declared.get(field.getKey());
                if (inner != null) {
                    value(field.getValue(), inner, at + "/" + field.getKey());
                } else {
                    undeclared.add(field.getKey());
                }
            });
            if (!undeclared.isEmpty() && !declared.isEmpty() && (!allowUndeclared || schema.closed())) {
                shape(
                        at.isEmpty() ? "/" : at,
                        "without undeclared fields",
                        "with " + Shown.text(undeclared.toString()));
            }
        }

        private void array(JsonNode node, Schema schema, String at) {
            Integer most = schema.maxItems();
            Integer least = schema.minItems();
            if ((most != null && node.size() > most) || (least != null && node.size() < least)) {
                violates(schema, at, "with " + range(least, most) + " entries", node.size() + " entries");
            }
            if (schema.items() != null) {
                for (int i = 0; i < node.size(); i++) {
                    value(node.get(i), schema.items(), at + "/" + i);
                }
            }
        }

        private void text(String text, Schema schema, String at) {
            int length = text.codePointCount(0, text.length());
            Integer least = schema.minLength();
            Integer most = schema.maxLength();
            if ((least != null && length < least) || (most != null && length > most)) {
                violates(schema, at, range(least, most) + " code points long", length + ": " + Shown.text(text));
            } else if (schema.pattern() != null
                    && !pattern(schema.pattern()).matcher(text).find()) {
                violates(schema, at, "matching " + schema.pattern(), Shown.text(text));
            } else {
                listed(text, schema, at);
            }
        }

        private void number(BigDecimal number, Schema schema, String at) {
            BigDecimal least = schema.minimum();
            BigDecimal most = schema.maximum();
            if ((least != null && number.compareTo(least) < 0) || (most != null && number.compareTo(most) > 0)) {
                violates(schema, at, range(least, most), number.toString());
            }
        }

        private void listed(String text, Schema schema, String at) {
            if (!schema.values().isEmpty() && !schema.values().contains(text)) {
                violates(schema, at, "one of " + schema.values(), Shown.text(text));
            }
        }

        private void shape(String at, String expected, String seen) {
            found.accept(new Violation(shapeRule, at + " " + expected, seen));
        }

        private void violates(Schema schema, String at, String expected, String seen) {
            List<String> rules = schema.rules();
            found.accept(new Violation(rules.isEmpty() ? shapeRule : rules.get(0), at + " " + expected, seen));
        }
    }

    private static String range(@Nullable Object least, @Nullable Object most) {
        return (least == null ? "" : least + " ") + "to" + (most == null ? " any" : " " + most);
    }
}
