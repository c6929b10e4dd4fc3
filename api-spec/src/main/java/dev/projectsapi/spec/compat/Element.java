package dev.projectsapi.spec.compat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a contract, resolved: no reference is left, and no name that only the document itself uses.
 *
 * @param key what it is found by among its siblings, of whatever kind
 * @param place what it is called in a lock and in a report
 * @param pointer where the document has it
 */
record Element(Kind kind, String key, String place, String pointer, List<Facet> facets, List<Element> children) {

    Element {
        facets = List.copyOf(facets);
        children =
                children.stream().sorted(Comparator.comparing(Element::place)).toList();
    }

    /** The values of one facet; empty where nothing is said. */
    Set<String> values(String facet) {
        return facets.stream()
                .filter(each -> each.name().equals(facet))
                .map(Facet::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean says(String facet, String value) {
        return values(facet).contains(value);
    }

    Optional<Element> child(Kind wanted, String wantedKey) {
        return children.stream()
                .filter(child -> child.kind == wanted && child.key.equals(wantedKey))
                .findFirst();
    }

    /** All that is said of it and of what is in it, a fact a line: a place, the name of a facet, and its value. */
    Stream<String> facts() {
        Stream<String> own = facets.stream().map(facet -> place + " " + facet.name() + " " + facet.value());
        Stream<String> presence = own(kind) ? Stream.of(place + " " + kind.id() + " declared") : Stream.empty();
        return Stream.concat(Stream.concat(presence, own), children.stream().flatMap(Element::facts));
    }

    /** Whether its being there is a fact that no facet tells. */
    private static boolean own(Kind kind) {
        return switch (kind) {
            case SERVER, RESPONSE, MEDIA, OTHERS -> true;
            default -> false;
        };
    }
}
