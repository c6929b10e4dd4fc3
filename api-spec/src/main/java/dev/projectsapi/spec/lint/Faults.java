package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What several rules ask in the same way. */
final class Faults {

    private static final int SHORTEST_DESCRIPTION = 20;

    private Faults() {}

    static Stream<Fault> unless(boolean fine, Place place, String seen) {
        return fine ? Stream.empty() : Stream.of(place.fault(seen));
    }

    /** One fault for each member that is absent or blank. */
    static Stream<Fault> missing(Place place, String... members) {
        return Arrays.stream(members)
                .filter(member -> place.text(member).isBlank())
                .map(member -> place.at(member).fault("has no " + member));
    }

    /** A description is a sentence or more. A trailing line break is part of the text, so it hides the full stop. */
    static Stream<Fault> undescribed(Place place) {
        String description = place.text("description");
        if (description.isBlank()) {
            return Stream.of(place.fault("has no description"));
        }
        String seen = description.endsWith(".")
                ? "is shorter than " + SHORTEST_DESCRIPTION + " characters"
                : "does not end in a full stop";
        return unless(isSentence(description), place.at("description"), seen);
    }

    static boolean isSentence(String text) {
        return text.codePointCount(0, text.length()) >= SHORTEST_DESCRIPTION && text.endsWith(".");
    }

    /** One fault for each place whose key was met before. */
    static Stream<Fault> repeated(Stream<Place> places, Function<Place, String> key) {
        Set<String> met = new HashSet<>();
        return places.filter(place -> !met.add(key.apply(place)))
                .map(place -> place.fault(key.apply(place) + " is there twice"));
    }
}
