package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The catalogue of error codes ({@code x-error-codes}): complete, and shown in examples. */
final class CatalogueRules {

    private CatalogueRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "error-codes-listed",
                        "The contract lists its error codes.",
                        "Write x-error-codes beside the schema of the code.",
                        outline -> unless(
                                entries(outline).findAny().isPresent(),
                                outline.root().at("components").at("schemas"),
                                "no schema has x-error-codes")),
                new HouseRule(
                        "error-code-complete",
                        "Every error code has a status, a meaning and what to do, in sentences.",
                        "Fill in code, status (a list), meaning and action.",
                        outline -> entries(outline).flatMap(CatalogueRules::incomplete)),
                new HouseRule(
                        "error-code-once",
                        "No error code is listed twice.",
                        "Remove one of the two; one entry may have several statuses.",
                        outline -> Faults.repeated(
                                entries(outline).map(entry -> entry.at("code")),
                                code -> code.node().asText())),
                new HouseRule(
                        "error-code-in-example",
                        "Every error code stands in an example.",
                        "Add an example of an answer with this code.",
                        CatalogueRules::withoutExample),
                new HouseRule(
                        "error-code-of-example",
                        "Every error code in an example is listed, with the example's status.",
                        "Correct the example, or the list.",
                        CatalogueRules::unknownInExamples));
    }

    private static Stream<Place> entries(Outline outline) {
        return outline.schemas().flatMap(schema -> schema.each("x-error-codes"));
    }

    private static Stream<Fault> incomplete(Place entry) {
        boolean statuses = !entry.at("status").node().isEmpty()
                && entry.each("status").allMatch(status -> status.node().isIntegralNumber());
        return Stream.concat(
                Faults.missing(entry, "code"),
                Stream.of(
                                unless(statuses, entry.at("status"), "is no list of statuses"),
                                unless(entry.text("meaning").endsWith("."), entry.at("meaning"), "is no sentence"),
                                unless(entry.text("action").endsWith("."), entry.at("action"), "is no sentence"))
                        .flatMap(each -> each));
    }

    private static Stream<Fault> withoutExample(Outline outline) {
        Set<String> shown = outline.responses()
                .flatMap(response -> CodesInExamples.of(outline, response))
                .map(code -> code.place().node().asText())
                .collect(Collectors.toSet());
        return entries(outline)
                .filter(entry -> !shown.contains(entry.text("code")))
                .map(entry -> entry.at("code").fault(entry.text("code") + " is in no example"));
    }

    private static Stream<Fault> unknownInExamples(Outline outline) {
        List<Place> entries = entries(outline).toList();
        return outline.responses().flatMap(response -> {
            Set<String> statuses = Statuses.of(outline, response);
            return CodesInExamples.of(outline, response)
                    .filter(code -> entries.stream()
                            .filter(entry -> entry.node()
                                    .path("code")
                                    .equals(code.place().node()))
                            .noneMatch(entry -> fits(entry, statuses, code.request())))
                    .map(code -> code.place()
                            .fault(code.place().node().asText() + " is not listed with status "
                                    + String.join(", ", expected(statuses, code.request()))));
        });
    }

    private static boolean fits(Place entry, Set<String> statuses, JsonNode request) {
        Set<String> listed = StreamSupport.stream(entry.node().path("status").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return listed.containsAll(expected(statuses, request));
    }

    /** Under {@code default}, the example itself says which status it has. */
    private static Set<String> expected(Set<String> statuses, JsonNode request) {
        Set<String> expected = new HashSet<>(statuses);
        if (expected.remove("default") && request.has("status")) {
            expected.add(request.get("status").asText());
        }
        return expected;
    }
}
