package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.stream.Stream;

/** Examples: there are some, they are true, and none of them is a trap. */
final class ExampleRules {

    /** Try-it pages send a parameter's example; a page token that nobody gave out is answered by a 400. */
    private static final String PAGE_TOKEN = "NextPageToken";

    private ExampleRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "example-present",
                        "Every content of an answer has an example.",
                        "Give it one under examples.",
                        outline -> outline.responseContents()
                                .flatMap(content ->
                                        unless(ofValue(content).findAny().isPresent(), content, "has no example"))),
                new HouseRule(
                        "example-valid",
                        "Every example and every default is valid against its schema.",
                        "Correct the example, or the schema.",
                        ExampleRules::invalid),
                new HouseRule(
                        "example-not-of-page-token",
                        "NextPageToken has no example and no default.",
                        "Remove it: a page that sends it makes the reader's first call a 400.",
                        outline -> pageTokens(outline)
                                .flatMap(place -> Stream.of("example", "examples", "default")
                                        .map(place::at))
                                .filter(word -> !word.node().isMissingNode())
                                .distinct()
                                .map(word -> word.fault("is an example of a page token"))),
                new HouseRule(
                        "example-request",
                        "Every example of an answer names the request behind it.",
                        "Give it x-request with method and path, under default also with the status.",
                        ExampleRules::withoutRequest));
    }

    private static Stream<Fault> invalid(Outline outline) {
        ExampleCheck check = new ExampleCheck(outline);
        Stream<Place> withSchema = Stream.of(outline.contents(), outline.parameters(), outline.headers())
                .flatMap(each -> each);
        return Stream.concat(
                withSchema.flatMap(holder -> ofValue(holder)
                        .flatMap(example -> outline.follow(example).stream())
                        .flatMap(example -> check.faults(holder.at("schema"), example))),
                outline.schemas()
                        .flatMap(schema -> ofSchema(schema).flatMap(example -> check.faults(schema, example))));
    }

    /** The examples of a content, a parameter or a header: one bare, or several wrapped in objects. */
    static Stream<Place> ofValue(Place holder) {
        Stream<Place> one = Stream.of(holder.at("example"));
        Stream<Place> several = holder.each("examples").map(example -> example.isRef() ? example : example.at("value"));
        return Stream.concat(one, several).filter(example -> !example.node().isMissingNode());
    }

    private static Stream<Place> ofSchema(Place schema) {
        return Stream.concat(Stream.of("example", "default").map(schema::at), schema.each("examples"))
                .filter(example -> !example.node().isMissingNode());
    }

    private static Stream<Place> pageTokens(Outline outline) {
        Stream<Place> parameters =
                outline.parameters().filter(parameter -> parameter.text("name").equals(PAGE_TOKEN));
        Stream<Place> properties = outline.schemas()
                .map(schema -> schema.at("properties").at(PAGE_TOKEN))
                .filter(property -> property.node().isObject());
        return Stream.concat(parameters.flatMap(parameter -> Stream.of(parameter, parameter.at("schema"))), properties)
                .flatMap(place -> Stream.concat(Stream.of(place), outline.follow(place).stream()));
    }

    private static Stream<Fault> withoutRequest(Outline outline) {
        return outline.responses()
                .flatMap(response -> response.each("content")
                        .flatMap(content -> content.each("examples"))
                        .flatMap(example -> outline.follow(example).stream())
                        .flatMap(example -> requestFault(example, usedAsDefault(outline, response))));
    }

    private static boolean usedAsDefault(Outline outline, Place response) {
        return Statuses.of(outline, response).contains("default");
    }

    private static Stream<Fault> requestFault(Place example, boolean underDefault) {
        JsonNode request = example.node().path("x-request");
        boolean named = request.path("method").isTextual()
                && request.path("path").asText().startsWith("/");
        return Stream.concat(
                unless(named, example, "has no x-request with method and path"),
                unless(
                        !named || !underDefault || request.path("status").isIntegralNumber(),
                        example.at("x-request"),
                        "has no status"));
    }
}
