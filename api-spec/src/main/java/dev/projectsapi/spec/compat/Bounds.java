package dev.projectsapi.spec.compat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bounds in one way of writing: 3.0 and 3.1 say "exclusive" differently, and an integer needs neither. */
final class Bounds {

    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains");
    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains");

    private Bounds() {}

    static boolean isLower(String facet) {
        return LOWER.contains(facet);
    }

    static boolean isBound(String facet) {
        return LOWER.contains(facet) || UPPER.contains(facet);
    }

    static void simplify(Map<String, List<Facet>> facets, boolean integer) {
        exclude(facets, "minimum", "exclusiveMinimum", integer, BigDecimal.ONE);
        exclude(facets, "maximum", "exclusiveMaximum", integer, BigDecimal.ONE.negate());
        // nothing has fewer than none
        Set.of("minLength", "minItems", "minProperties")
                .forEach(name -> facets.computeIfPresent(
                        name, (key, values) -> values.get(0).value().equals("0") ? null : values));
    }

    private static void exclude(
            Map<String, List<Facet>> facets, String bound, String exclusive, boolean integer, BigDecimal step) {
        List<Facet> excluded = facets.remove(exclusive);
        if (excluded == null) {
            return;
        }
        Facet limit = excluded.get(0);
        List<Facet> known = facets.get(bound);
        if (limit.value().equals("true")) {
            // 3.0: it is said of the bound
            if (known == null) {
                return;
            }
            limit = known.get(0);
            facets.remove(bound);
        }
        if (integer) {
            String next = new BigDecimal(limit.value()).add(step).toPlainString();
            facets.put(bound, List.of(new Facet(bound, next, limit.pointer())));
        } else {
            facets.put(exclusive, List.of(new Facet(exclusive, limit.value(), limit.pointer())));
        }
    }
}
