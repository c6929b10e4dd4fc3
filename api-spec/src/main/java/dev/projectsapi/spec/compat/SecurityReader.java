package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how a caller is known: each way is one fact, whatever the schemes are called. */
final class SecurityReader {

    private static final String AND = " and ";
    private static final String NONE = "none";

    private final Document document;

    SecurityReader(Document document) {
        this.document = document;
    }

    /** What one way asks for, as its fact tells it. */
    static Set<String> conditions(String way) {
        return way.equals(NONE) ? Set.of() : Set.of(way.split(AND));
    }

    List<Facet> facets(Place operation) {
        Place holder = operation.has("security") ? operation : document.root();
        List<Facet> ways = holder.each("security")
                .map(way -> new Facet("security", way(way.each().flatMap(this::conditions)), way.pointer()))
                .toList();
        return ways.isEmpty() ? List.of(new Facet("security", NONE, holder.pointer())) : ways;
    }

    /** All of these together. */
    private static String way(Stream<String> conditions) {
        String all = conditions.sorted().distinct().collect(Collectors.joining(AND));
        return all.isEmpty() ? NONE : all;
    }

    private Stream<String> conditions(Place name) {
        Place declared = document.root().at("components").at("securitySchemes").at(name.name());
        Place scheme = document.follow(declared).orElse(declared);
        String type = scheme.text("type");
        String how = switch (type) {
            case "http" -> scheme.text("scheme").toLowerCase(Locale.ROOT);
            case "apiKey" -> scheme.text("in") + " " + scheme.text("name");
            case "oauth2" -> scheme.each("flows").map(SecurityReader::flow).collect(Collectors.joining(", "));
            case "openIdConnect" -> scheme.text("openIdConnectUrl");
            default -> Canonical.text(document, scheme);
        };
        return Stream.concat(
                Stream.of(type + " " + how),
                name.each().map(scope -> type + " scope " + scope.node().asText()));
    }

    private static String flow(Place flow) {
        return Stream.of("authorizationUrl", "tokenUrl", "refreshUrl")
                .map(flow::text)
                .filter(url -> !url.isEmpty())
                .collect(Collectors.joining(" ", flow.name() + " ", ""));
    }
}
