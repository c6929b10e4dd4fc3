package dev.projectsapi.spec.compat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** One text for one meaning: members sorted, numbers without trailing zeros, references followed, words for readers left out. */
final class Canonical {

    private static final Set<String> FOR_READERS = Set.of(
            "title", "summary", "description", "example", "examples", "externalDocs", "$comment", "$schema", "$defs");

    /** Below these, keys are names and no keywords. */
    private static final Set<String> NAMES = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "dependentRequired",
            "mapping",
            "responses",
            "content");

    private static final int DEEPEST = 30;

    private Canonical() {}

    static boolean isForReaders(String keyword) {
        return FOR_READERS.contains(keyword) || keyword.startsWith("x-");
    }

    static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** What a whole part says, where nobody takes it apart. */
    static String text(Document document, Place place) {
        return text(document, place, false, 0);
    }

    private static String text(Document document, Place given, boolean names, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        Place place = document.follow(given).orElse(given);
        if (place.node().isArray()) {
            return place.each()
                    .map(item -> text(document, item, false, depth + 1))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (!place.node().isObject()) {
            return place.node().isTextual() ? place.node().toString() : text(place.node());
        }
        return place.each()
                .filter(member -> names || !isForReaders(member.name()))
                .sorted(Comparator.comparing(Place::name))
                .map(member -> member.name() + ":"
                        + text(document, member, NAMES.contains(member.name()) && !names, depth + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
