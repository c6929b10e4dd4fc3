package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the parts of a document stand. Each part is met once, where it is written; a reference is no part, but what it
 * leads to is.
 */
final class Outline {

    private final Document document;
    private final Place root;

    Outline(Document document) {
        this.document = document;
        this.root = document.root();
    }

    Document document() {
        return document;
    }

    Place root() {
        return root;
    }

    Place info() {
        return root.at("info");
    }

    boolean is30() {
        return root.text("openapi").startsWith("3.0");
    }

    Stream<Place> operations() {
        return root.each("paths").flatMap(Place::each).filter(member -> Document.isMethod(member.name()));
    }

    Stream<Place> components(String kind) {
        return root.at("components").each(kind);
    }

    Stream<Place> parameters() {
        Stream<Place> ofPaths = root.each("paths").flatMap(path -> path.each("parameters"));
        Stream<Place> ofOperations = operations().flatMap(operation -> operation.each("parameters"));
        return written(
                Stream.of(ofPaths, ofOperations, components("parameters")).flatMap(each -> each));
    }

    Stream<Place> responses() {
        return written(
                Stream.concat(operations().flatMap(operation -> operation.each("responses")), components("responses")));
    }

    Stream<Place> headers() {
        return written(Stream.concat(responses().flatMap(response -> response.each("headers")), components("headers")));
    }

    Stream<Place> responseContents() {
        return responses().flatMap(response -> response.each("content"));
    }

    Stream<Place> contents() {
        Stream<Place> bodies =
                Stream.concat(operations().map(operation -> operation.at("requestBody")), components("requestBodies"));
        return Stream.concat(responseContents(), bodies.flatMap(body -> body.each("content")));
    }

    /** Every schema, those within schemas too. */
    Stream<Place> schemas() {
        Stream<Place> ofContents = contents().map(content -> content.at("schema"));
        Stream<Place> ofValues = Stream.concat(parameters(), headers()).map(value -> value.at("schema"));
        return Stream.of(ofContents, ofValues, components("schemas"))
                .flatMap(each -> each)
                .flatMap(Outline::withInner);
    }

    /** Follows references from a place to what it means; empty where one leads nowhere. */
    Optional<Place> follow(Place place) {
        return document.follow(place);
    }

    private static Stream<Place> withInner(Place schema) {
        // in 3.1 a reference may have siblings: then it is a schema of its own
        if (!schema.node().isObject() || (schema.isRef() && schema.node().size() == 1)) {
            return Stream.empty();
        }
        Stream<Place> lists = Stream.of("properties", "patternProperties", "allOf", "oneOf", "anyOf")
                .flatMap(schema::each);
        Stream<Place> singles =
                Stream.of("items", "additionalProperties", "not").map(schema::at);
        return Stream.concat(Stream.of(schema), Stream.concat(lists, singles).flatMap(Outline::withInner));
    }

    private static Stream<Place> written(Stream<Place> places) {
        return places.filter(place -> place.node().isObject() && !place.isRef());
    }
}
