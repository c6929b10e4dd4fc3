package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.missing;
import static dev.projectsapi.spec.lint.Faults.unless;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations: how they are named, and what they declare. */
final class OperationRules {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");

    /** Common verbs of APIs; a new one is added here when an operation needs it. */
    private static final Pattern VERB_AND_NOUN = Pattern.compile(
            "(get|list|find|search|count|create|add|update|replace|set|delete|remove|cancel|send|start|stop|check|import|export)"
                    + "[A-Z].*");

    private OperationRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "operation-id-present",
                        "Every operation has an operationId.",
                        "Give it one: generated clients name their method after it.",
                        outline -> outline.operations().flatMap(operation -> missing(operation, "operationId"))),
                new HouseRule(
                        "operation-id-unique",
                        "No two operations have the same operationId.",
                        "Rename one of them.",
                        outline ->
                                Faults.repeated(named(outline), id -> id.node().asText())),
                new HouseRule(
                        "operation-id-camel-case",
                        "Every operationId is in lowerCamelCase.",
                        "Write it as listProjects is written.",
                        outline -> named(outline).flatMap(id -> matches(id, CAMEL_CASE))),
                new HouseRule(
                        "operation-id-verb-and-noun",
                        "Every operationId is a verb and a noun.",
                        "Begin it with what is done (get, list, create, …), go on with to what.",
                        outline -> named(outline).flatMap(id -> matches(id, VERB_AND_NOUN))),
                new HouseRule(
                        "operation-summary",
                        "Every operation has a summary.",
                        "Say in a few words what it does.",
                        outline -> outline.operations().flatMap(operation -> missing(operation, "summary"))),
                new HouseRule(
                        "operation-tag",
                        "Every operation has a tag.",
                        "Name a tag: it is the chapter that the operation stands in.",
                        outline -> outline.operations()
                                .flatMap(operation ->
                                        unless(!operation.at("tags").node().isEmpty(), operation, "has no tag"))),
                new HouseRule(
                        "tag-declared",
                        "Every tag that is used is declared.",
                        "Declare it in tags, or correct the name.",
                        outline -> used(outline)
                                .filter(tag ->
                                        !declared(outline).contains(tag.node().asText()))
                                .map(tag -> tag.fault(tag.node().asText() + " is not declared"))),
                new HouseRule(
                        "tag-used",
                        "Every tag that is declared is used.",
                        "Remove it, or give it to an operation.",
                        outline -> outline.root()
                                .each("tags")
                                .filter(tag -> used(outline)
                                        .noneMatch(name -> name.node().asText().equals(tag.text("name"))))
                                .map(tag -> tag.fault(tag.text("name") + " is not used"))),
                new HouseRule(
                        "path-parameters",
                        "Every name in a path is a required path parameter, and every path parameter a name in the path.",
                        "Declare the parameter in: path with required: true, or correct its name.",
                        OperationRules::pathParameters));
    }

    private static Stream<Place> named(Outline outline) {
        return outline.operations()
                .map(operation -> operation.at("operationId"))
                .filter(id -> id.node().isTextual());
    }

    private static Stream<Fault> matches(Place id, Pattern pattern) {
        return unless(
                pattern.matcher(id.node().asText()).matches(),
                id,
                "is " + id.node().asText());
    }

    private static Stream<Place> used(Outline outline) {
        return outline.operations().flatMap(operation -> operation.each("tags"));
    }

    private static Set<String> declared(Outline outline) {
        return outline.root().each("tags").map(tag -> tag.text("name")).collect(Collectors.toSet());
    }

    private static Stream<Fault> pathParameters(Outline outline) {
        return outline.root()
                .each("paths")
                .flatMap(path -> path.each()
                        .filter(member -> outline.operations()
                                .anyMatch(operation -> operation.pointer().equals(member.pointer())))
                        .flatMap(operation -> pathParameters(outline, path, operation)));
    }

    private static Stream<Fault> pathParameters(Outline outline, Place path, Place operation) {
        Set<String> inPath = Pattern.compile("\\{([^}]*)}")
                .matcher(path.name())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> inParameters = Stream.concat(path.each("parameters"), operation.each("parameters"))
                .flatMap(parameter -> outline.follow(parameter).stream())
                .filter(parameter -> parameter.text("in").equals("path"))
                .filter(parameter -> parameter.at("required").node().asBoolean())
                .map(parameter -> parameter.text("name"))
                .collect(Collectors.toSet());
        return unless(
                inPath.equals(inParameters),
                operation,
                "the path has " + inPath + ", required parameters are " + inParameters);
    }
}
