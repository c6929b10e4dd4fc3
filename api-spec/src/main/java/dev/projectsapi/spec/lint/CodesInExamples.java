package dev.projectsapi.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.document.Place;
import java.util.stream.Stream;

/** Finds the error codes in the examples of an answer: the values whose schema has the catalogue. */
final class CodesInExamples {

    /** A code, where it stands, and the {@code x-request} of its example. */
    record Code(Place place, JsonNode request) {}

    private CodesInExamples() {}

    static Stream<Code> of(Outline outline, Place response) {
        return response.each("content")
                .flatMap(content -> content.each("examples")
                        .flatMap(example -> outline.follow(example).stream())
                        .flatMap(example -> codes(outline, content.at("schema"), example.at("value"))
                                .map(place -> new Code(place, example.node().path("x-request")))));
    }

    private static Stream<Place> codes(Outline outline, Place given, Place value) {
        return outline.follow(given).stream().flatMap(schema -> {
            Stream<Place> own = schema.has("x-error-codes") ? Stream.of(value) : Stream.empty();
            Stream<Place> parts = schema.each("allOf").flatMap(part -> codes(outline, part, value));
            Stream<Place> members = schema.each("properties")
                    .filter(property -> value.has(property.name()))
                    .flatMap(property -> codes(outline, property, value.at(property.name())));
            Stream<Place> items = value.node().isArray()
                    ? value.each().flatMap(item -> codes(outline, schema.at("items"), item))
                    : Stream.empty();
            return Stream.of(own, parts, members, items).flatMap(each -> each);
        });
    }
}
