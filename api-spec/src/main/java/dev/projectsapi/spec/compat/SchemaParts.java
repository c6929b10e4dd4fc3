package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has been collected of one value so far: it may be said in several schemas ({@code allOf}). */
final class SchemaParts {

    final Map<String, List<Place>> properties = new TreeMap<>();
    final Map<String, Place> required = new TreeMap<>();
    final List<Place> items = new ArrayList<>();
    final List<Place> others = new ArrayList<>();

    /** Pointers of the schemas that this value is in, and where they began: one that comes again contains itself. */
    final Map<String, String> within;

    private final Map<String, List<Facet>> facets = new TreeMap<>();

    SchemaParts(Map<String, String> within) {
        this.within = new HashMap<>(within);
    }

    /** One more value of a facet that may have several. */
    void add(String name, String value, Place where) {
        List<Facet> values = facets.computeIfAbsent(name, key -> new ArrayList<>());
        if (values.stream().noneMatch(known -> known.value().equals(value))) {
            values.add(new Facet(name, value, where.pointer()));
        }
    }

    /** The value of a facet that has one; the last one said counts. */
    void put(String name, String value, Place where) {
        facets.remove(name);
        add(name, value, where);
    }

    /** A bound: of several, the tightest counts. */
    void bound(String name, BigDecimal value, Place where) {
        List<Facet> known = facets.get(name);
        boolean tighter = known == null
                // 3.0's own way of saying "exclusive" is no number
                || known.get(0).value().equals("true")
                || isTighter(name, value, new BigDecimal(known.get(0).value()));
        if (tighter) {
            put(name, value.stripTrailingZeros().toPlainString(), where);
        }
    }

    private static boolean isTighter(String name, BigDecimal bound, BigDecimal known) {
        int order = bound.compareTo(known);
        return Bounds.isLower(name) ? order > 0 : order < 0;
    }

    boolean says(String name) {
        return facets.containsKey(name);
    }

    boolean says(String name, String value) {
        return facets.getOrDefault(name, List.of()).stream()
                .anyMatch(facet -> facet.value().equals(value));
    }

    List<Facet> facets() {
        Bounds.simplify(facets, says("type", "integer") && !says("type", "number"));
        List<Facet> types = facets.getOrDefault("type", List.of());
        if (types.size() == 1 && types.get(0).value().equals("null")) {
            // a value without a type may be null anyway
            facets.remove("type");
        }
        return facets.values().stream().flatMap(List::stream).toList();
    }
}
