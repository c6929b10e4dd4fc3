package dev.projectsapi.spec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Swagger Parser says "none" by null; we say it by emptiness. */
final class OrEmpty {

    private OrEmpty() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
