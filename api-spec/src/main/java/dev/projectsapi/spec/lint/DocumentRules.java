package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The document as such. */
final class DocumentRules {

    private DocumentRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "document-parses",
                        "The document is read as OpenAPI without a message.",
                        "Mend what the parser says.",
                        DocumentRules::messages),
                new HouseRule(
                        "document-keys-once",
                        "No key stands twice in one place.",
                        "Remove one of the two: a reader would take either.",
                        outline -> outline.document().doubled().stream()
                                .map(pointer -> new Fault(pointer, "the key is there twice"))),
                new HouseRule(
                        "document-version",
                        "The contract is OpenAPI 3.1, or its 3.0 twin.",
                        "Write openapi: 3.1.0 (a 3.0.3 twin is made by the build).",
                        outline -> unless(
                                outline.root().text("openapi").matches("3\\.1\\.\\d+|3\\.0\\.[34]"),
                                outline.root().at("openapi"),
                                "is " + outline.root().at("openapi").node())),
                new HouseRule(
                        "document-words-of-its-version",
                        "Schemas use the words of their own OpenAPI version.",
                        "Write null as type: [string, 'null'] in 3.1 and as nullable: true in 3.0; others do not see it.",
                        outline -> outline.schemas().flatMap(schema -> wordsOfAnother(schema, outline.is30()))),
                new HouseRule(
                        "document-references",
                        "Every reference leads to a place in this document.",
                        "Correct the reference, or write down what it should lead to.",
                        outline -> references(outline.root())
                                .filter(place -> outline.follow(place).isEmpty())
                                .map(place -> place.at("$ref").fault(place.text("$ref") + " leads nowhere"))));
    }

    private static Stream<Fault> messages(Outline outline) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        String location = outline.document().file().toUri().toString();
        try {
            List<String> messages =
                    new OpenAPIV3Parser().readLocation(location, null, options).getMessages();
            return Optional.ofNullable(messages).orElse(List.of()).stream()
                    .map(message -> outline.root().fault(message));
        } catch (RuntimeException broken) {
            // the parser's own answer to some documents that are none
            return Stream.of(outline.root().fault("is no OpenAPI document"));
        }
    }

    private static Stream<Fault> wordsOfAnother(Place schema, boolean is30) {
        return is30
                ? Stream.concat(
                        unless(!schema.at("type").node().isArray(), schema.at("type"), "a list of types is of 3.1"),
                        unless(!schema.has("const"), schema.at("const"), "const is of 3.1"))
                : Stream.concat(
                        unless(!schema.has("nullable"), schema.at("nullable"), "nullable is of 3.0"),
                        Stream.of("exclusiveMinimum", "exclusiveMaximum")
                                .filter(word -> schema.at(word).node().isBoolean())
                                .map(word -> schema.at(word).fault("a boolean " + word + " is of 3.0")));
    }

    private static Stream<Place> references(Place place) {
        Stream<Place> inner = place.each().flatMap(DocumentRules::references);
        return place.isRef() ? Stream.concat(Stream.of(place), inner) : inner;
    }
}
