package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.unless;

import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.stream.Stream;

/** Where the API is, and who may call it. */
final class ServerRules {

    private ServerRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "servers-declared",
                        "The contract names at least one server.",
                        "Give servers one entry.",
                        outline -> unless(
                                outline.root().each("servers").findAny().isPresent(),
                                outline.root().at("servers"),
                                "has no server")),
                new HouseRule(
                        "servers-https",
                        "Every server is reached by https only.",
                        "Write a url that begins with https://; a server on your own machine does not belong here.",
                        outline -> servers(outline)
                                .filter(server -> !server.text("url").startsWith("https://"))
                                .map(server -> server.at("url").fault("is " + server.text("url")))),
                new HouseRule(
                        "servers-described",
                        "Every server and every variable of its url is described.",
                        "Say in a sentence what the server is for.",
                        outline -> servers(outline)
                                .flatMap(server -> Stream.concat(Stream.of(server), server.each("variables")))
                                .flatMap(Faults::undescribed)),
                new HouseRule(
                        "security-at-the-root",
                        "The document says once, at its root, how a caller is known.",
                        "Give security at the root one requirement.",
                        outline -> unless(
                                outline.root()
                                        .each("security")
                                        .anyMatch(each -> !each.node().isEmpty()),
                                outline.root().at("security"),
                                "has no requirement")),
                new HouseRule(
                        "security-not-lifted",
                        "No requirement lets a caller in without credentials.",
                        "Remove the empty requirement.",
                        outline -> Stream.concat(Stream.of(outline.root()), outline.operations())
                                .filter(place -> place.has("security"))
                                .filter(place -> place.at("security").node().isEmpty()
                                        || place.each("security")
                                                .anyMatch(each -> each.node().isEmpty()))
                                .map(place -> place.at("security").fault("is empty"))),
                new HouseRule(
                        "security-scheme-declared",
                        "Every security scheme that is named is declared.",
                        "Declare it in components.securitySchemes, or correct the name.",
                        outline -> requirements(outline)
                                .filter(name -> outline.components("securitySchemes")
                                        .noneMatch(scheme -> scheme.name().equals(name.name())))
                                .map(name -> name.fault(name.name() + " is not declared"))));
    }

    static Stream<Place> requirements(Outline outline) {
        return Stream.concat(Stream.of(outline.root()), outline.operations())
                .flatMap(place -> place.each("security"))
                .flatMap(Place::each);
    }

    private static Stream<Place> servers(Outline outline) {
        return Stream.of(Stream.of(outline.root()), outline.root().each("paths"), outline.operations())
                .flatMap(each -> each)
                .flatMap(place -> place.each("servers"));
    }
}
