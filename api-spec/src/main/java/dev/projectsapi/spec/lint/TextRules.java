package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whoever reads the contract is told what each thing is, in sentences. */
final class TextRules {

    private TextRules() {}

    static List<HouseRule> all() {
        return List.of(
                described("operation", Outline::operations),
                described("parameter", Outline::parameters),
                described("header", Outline::headers),
                described("schema", TextRules::namedAndOuter),
                described("property", TextRules::properties),
                described("tag", outline -> outline.root().each("tags")),
                described("security-scheme", outline -> outline.components("securitySchemes")),
                new HouseRule(
                        "response-description",
                        "Every response is described, ending in a full stop.",
                        "Say when this answer comes.",
                        outline -> outline.responses()
                                .filter(response ->
                                        !response.text("description").endsWith("."))
                                .map(response -> response.at("description")
                                        .fault("is \"" + response.text("description") + "\""))));
    }

    private static HouseRule described(String what, Function<Outline, Stream<Place>> places) {
        return new HouseRule(
                what + "-description",
                "Every " + what.replace('-', ' ') + " is described in 20 characters and more, ending in a full stop.",
                "Write a sentence for a reader who sees only this place (with |-, for a line break hides the full stop).",
                outline -> places.apply(outline).flatMap(Faults::undescribed));
    }

    /** A parameter's or header's own description is that of its schema, and a property has a rule of its own. */
    private static Stream<Place> namedAndOuter(Outline outline) {
        Stream<Place> outer = outline.contents().map(content -> content.at("schema"));
        Stream<Place> items = outline.schemas().map(schema -> schema.at("items"));
        return Stream.of(outline.components("schemas"), outer, items)
                .flatMap(each -> each)
                .filter(schema -> schema.node().isObject() && !schema.isRef());
    }

    private static Stream<Place> properties(Outline outline) {
        return outline.schemas()
                .flatMap(schema -> schema.each("properties"))
                .filter(property -> !property.isRef() && !isWrappedRef(property));
    }

    /** 3.0 has no other way to say something beside a reference. */
    private static boolean isWrappedRef(Place property) {
        return !property.has("description")
                && property.each("allOf").findFirst().filter(Place::isRef).isPresent();
    }
}
