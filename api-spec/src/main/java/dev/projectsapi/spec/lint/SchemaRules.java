package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every value has a type and bounds, so that others know how much room it needs. */
final class SchemaRules {

    /** 2^53-1: JavaScript, and what is made like it, holds no greater integer. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf(9007199254740991L);

    private SchemaRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "schema-type",
                        "Every schema has a type.",
                        "Say what the value is.",
                        schema -> unless(hasType(schema), schema, "has no type")),
                rule(
                        "integer-format",
                        "Every integer has the format int32 or int64.",
                        "Give it one: generated code chooses its type by it.",
                        schema -> unless(
                                !schema.is("integer") || schema.text("format").matches("int32|int64"),
                                schema,
                                "has no format int32 or int64")),
                rule(
                        "integer-bounds",
                        "Every integer has a minimum and a maximum.",
                        "Write down both.",
                        schema -> schema.is("integer") ? unbounded(schema) : Stream.empty()),
                rule(
                        "integer-within-2-to-the-53",
                        "No bound of an integer is beyond 2^53-1.",
                        "Choose a lower one: other languages hold no more.",
                        schema -> Stream.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
                                .map(schema::at)
                                .filter(bound ->
                                        schema.is("integer") && bound.node().isNumber())
                                .filter(bound ->
                                        bound.node().decimalValue().abs().compareTo(GREATEST) > 0)
                                .map(bound -> bound.fault("is " + bound.node()))),
                rule(
                        "string-max-length",
                        "Every string has a maxLength.",
                        "Write down the greatest length.",
                        schema -> unless(
                                !openString(schema)
                                        || schema.at("maxLength").node().isNumber(),
                                schema,
                                "has no maxLength")),
                rule(
                        "string-shape",
                        "Every string has a pattern or a format, or x-free-text says why it has neither.",
                        "Give it a pattern; where any text is right, say so in a sentence of x-free-text.",
                        schema -> unless(
                                !openString(schema) || shaped(schema) || Faults.isSentence(schema.text("x-free-text")),
                                schema,
                                "has neither pattern nor format")),
                rule(
                        "string-exception-needed",
                        "x-free-text stands only where a string has neither pattern nor format.",
                        "Remove it.",
                        schema -> unless(
                                !schema.has("x-free-text") || (openString(schema) && !shaped(schema)),
                                schema.at("x-free-text"),
                                "is not needed")),
                rule(
                        "array-max-items",
                        "Every array has a maxItems.",
                        "Write down how many there may be.",
                        schema -> unless(
                                !schema.is("array")
                                        || schema.at("maxItems").node().isNumber(),
                                schema,
                                "has no maxItems")),
                rule(
                        "array-items",
                        "Every array says what its items are.",
                        "Give it items.",
                        schema -> unless(!schema.is("array") || schema.has("items"), schema, "has no items")),
                rule(
                        "required-declared",
                        "Every required property is declared.",
                        "Declare it in properties, or correct the name.",
                        SchemaRules::undeclared));
    }

    private static HouseRule rule(String id, String sentence, String remedy, Function<Place, Stream<Fault>> check) {
        return new HouseRule(id, sentence, remedy, outline -> outline.schemas().flatMap(check));
    }

    private static boolean hasType(Place schema) {
        return !schema.types().isEmpty()
                || Stream.of("$ref", "allOf", "oneOf", "anyOf", "enum", "const", "not")
                        .anyMatch(schema::has);
    }

    private static Stream<Fault> unbounded(Place schema) {
        boolean below =
                schema.has("minimum") || schema.at("exclusiveMinimum").node().isNumber();
        boolean above =
                schema.has("maximum") || schema.at("exclusiveMaximum").node().isNumber();
        return Stream.concat(unless(below, schema, "has no minimum"), unless(above, schema, "has no maximum"));
    }

    /** A string that is none of a list. */
    private static boolean openString(Place schema) {
        return schema.is("string") && !schema.has("enum") && !schema.has("const");
    }

    private static boolean shaped(Place schema) {
        return schema.has("pattern") || schema.has("format");
    }

    private static Stream<Fault> undeclared(Place schema) {
        // its properties may stand in another part
        if (!schema.has("properties")) {
            return Stream.empty();
        }
        Set<String> declared = schema.each("properties").map(Place::name).collect(Collectors.toSet());
        return schema.each("required")
                .filter(name -> !declared.contains(name.node().asText()))
                .map(name -> name.fault(name.node().asText() + " is not declared"));
    }
}
