package dev.projectsapi.spec;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the document's order, which {@link Map#copyOf} does not. */
final class InOrder {

    private InOrder() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static Set<String> copy(Collection<String> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
