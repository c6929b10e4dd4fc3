package dev.projectsapi.spec.compat;

import java.util.List;
import java.util.stream.Stream;

/**
 * One difference between two contracts, as a partner is told of it.
 *
 * @param rule the kind of difference, an id in words
 * @param places where programs notice it: what is written once may be used at many places
 * @param what what it was and what it is
 * @param olderLine the line in the older document, from 1
 * @param newerLine the line in the newer document, from 1; of what has gone, that of the part around it
 * @param why why it is breaking, or is not
 * @param action what a partner has to do
 */
public record Change(
        boolean breaking,
        String rule,
        List<String> places,
        String what,
        int olderLine,
        int newerLine,
        String why,
        String action) {

    public Change {
        places = List.copyOf(places);
    }

    /** Whether it is the same change, noticed at another place. */
    boolean sameAs(Change other) {
        return breaking == other.breaking
                && rule.equals(other.rule)
                && what.equals(other.what)
                && olderLine == other.olderLine
                && newerLine == other.newerLine;
    }

    /** The same change, noticed at one more place. */
    Change at(String place) {
        List<String> more = Stream.concat(places.stream(), Stream.of(place)).toList();
        return new Change(breaking, rule, more, what, olderLine, newerLine, why, action);
    }
}
