package dev.projectsapi.spec.compat;

import java.math.BigDecimal;
import java.util.Set;

/** What a changed facet does to the values that it allows. */
enum Movement {
    /** All values of before, and more. */
    WIDER,
    /** Some values of before, and no others. */
    NARROWER,
    /** Nobody can tell, or generated code changes its shape. */
    OTHER,
    /** No value comes or goes. */
    NONE;

    static Movement of(String facet, Set<String> older, Set<String> newer) {
        if (Bounds.isBound(facet)) {
            return bound(facet, older, newer);
        }
        return switch (facet) {
            // a list of values makes an enumeration in generated code: its coming and going is more than a limit
            case "value" -> older.isEmpty() || newer.isEmpty() ? OTHER : choice(older, newer);
            case "security" -> ways(older, newer);
            case "status", "oneOf", "anyOf", "allowEmptyValue" -> choice(older, newer);
            case "pattern", "requires", "uniqueItems", "closed" -> conditions(older, newer);
            case "multipleOf" -> multiple(older, newer);
            case "required" -> newer.contains("true") ? NARROWER : WIDER;
            case "deprecated" -> NONE;
            // no program has met what was not there
            case "webhooks", "callbacks", "links" -> older.isEmpty() ? NONE : OTHER;
            default -> OTHER;
        };
    }

    /** One of these: each more allows more. */
    private static Movement choice(Set<String> older, Set<String> newer) {
        if (newer.containsAll(older)) {
            return WIDER;
        }
        return older.containsAll(newer) ? NARROWER : OTHER;
    }

    /** One of these ways, each of which asks for all of its conditions. */
    private static Movement ways(Set<String> older, Set<String> newer) {
        if (eachIsMetBy(older, newer)) {
            return WIDER;
        }
        return eachIsMetBy(newer, older) ? NARROWER : OTHER;
    }

    /** Whether who goes any of the ones also goes one of the others. */
    private static boolean eachIsMetBy(Set<String> ones, Set<String> others) {
        return ones.stream()
                .map(SecurityReader::conditions)
                .allMatch(one -> others.stream().map(SecurityReader::conditions).anyMatch(one::containsAll));
    }

    /** All of these: each more allows less. */
    private static Movement conditions(Set<String> older, Set<String> newer) {
        if (newer.containsAll(older)) {
            return NARROWER;
        }
        return older.containsAll(newer) ? WIDER : OTHER;
    }

    private static Movement bound(String facet, Set<String> older, Set<String> newer) {
        if (older.isEmpty() || newer.isEmpty()) {
            return older.isEmpty() ? NARROWER : WIDER;
        }
        boolean higher = number(newer).compareTo(number(older)) > 0;
        return higher == Bounds.isLower(facet) ? NARROWER : WIDER;
    }

    private static Movement multiple(Set<String> older, Set<String> newer) {
        if (older.size() == 1 && newer.size() == 1) {
            if (divides(number(older), number(newer))) {
                return NARROWER;
            }
            return divides(number(newer), number(older)) ? WIDER : OTHER;
        }
        return conditions(older, newer);
    }

    private static boolean divides(BigDecimal divisor, BigDecimal number) {
        return divisor.signum() > 0 && number.remainder(divisor).signum() == 0;
    }

    private static BigDecimal number(Set<String> one) {
        return new BigDecimal(one.iterator().next());
    }
}
