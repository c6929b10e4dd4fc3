package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What every operation answers, and how answers leave room for what comes later. */
final class AnswerRules {

    private static final List<String> STATUSES =
            List.of("200", "400", "401", "403", "406", "429", "500", "503", "default");

    private AnswerRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "answer-statuses",
                        "Every operation documents " + String.join(", ", STATUSES) + ".",
                        "Document the missing answer, or refer to the shared one.",
                        outline -> outline.operations().flatMap(AnswerRules::missingStatuses)),
                new HouseRule(
                        "answer-content",
                        "Every answer has a body with a schema.",
                        "Give it content with a media type and a schema.",
                        outline -> outline.responses()
                                .flatMap(response -> unless(
                                        response.each("content").anyMatch(content -> content.has("schema")),
                                        response,
                                        "has no content with a schema"))),
                header("answer-www-authenticate", "WWW-Authenticate", Set.of("401")::contains, "Every 401 has"),
                header("answer-retry-after", "Retry-After", Set.of("429", "503")::contains, "Every 429 and 503 has"),
                header("answer-cache-control", "Cache-Control", status -> true, "Every answer has"),
                new HouseRule(
                        "answer-open",
                        "No object in an answer is closed.",
                        "Remove additionalProperties: false; a later version may add fields.",
                        outline -> inAnswers(outline)
                                .flatMap(schema -> Stream.of("additionalProperties", "unevaluatedProperties")
                                        .map(schema::at))
                                .filter(word ->
                                        word.node().isBoolean() && !word.node().asBoolean())
                                .map(word -> word.fault("closes the object"))),
                new HouseRule(
                        "answer-open-values",
                        "No value in an answer is one of a closed list.",
                        "Write a pattern, and list today's values beside it; a later version may add some.",
                        outline -> inAnswers(outline)
                                .flatMap(schema -> Stream.of("enum", "const").map(schema::at))
                                .filter(word -> !word.node().isMissingNode())
                                .map(word -> word.fault("is a closed list"))));
    }

    private static Stream<Fault> missingStatuses(Place operation) {
        Place responses = operation.at("responses");
        return STATUSES.stream()
                .filter(status -> !responses.has(status))
                .map(status -> responses.fault("has no " + status));
    }

    private static HouseRule header(String id, String header, Predicate<String> statuses, String which) {
        return new HouseRule(
                id,
                which + " a required " + header + ".",
                "Refer to the shared header, with required: true.",
                outline -> outline.operations()
                        .flatMap(operation -> operation.each("responses"))
                        .filter(response -> statuses.test(response.name()))
                        .flatMap(response -> outline.follow(response).stream())
                        .distinct()
                        .filter(response -> response.each("headers")
                                .filter(each -> each.name().equalsIgnoreCase(header))
                                .flatMap(each -> outline.follow(each).stream())
                                .noneMatch(each -> each.at("required").node().asBoolean()))
                        .map(response -> response.at("headers").fault("has no required " + header)));
    }

    private static Stream<Place> inAnswers(Outline outline) {
        Reach answers = Reach.from(outline, outline.responses());
        return outline.schemas().filter(answers::holds);
    }
}
