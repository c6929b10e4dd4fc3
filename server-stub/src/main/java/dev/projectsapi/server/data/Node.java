package dev.projectsapi.server.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value in a data file and the line it stands in: a map, a list, text, a boolean, a number, or null. */
record Node(int line, @Nullable Object value) {
    static Node of(int line, Map<String, Node> fields) {
        return new Node(line, fields);
    }

    static Node of(int line, List<Node> items) {
        return new Node(line, items);
    }

    boolean isMap() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    /** Its fields, in their order; only of a map. */
    @SuppressWarnings("unchecked") // the factory above takes nothing else
    Map<String, Node> fields() {
        return Objects.requireNonNull((Map<String, Node>) value);
    }

    /** The line of one of its fields; where it has no such field, its own. */
    int lineOf(String field) {
        @Nullable Node node = fields().get(field);
        return node == null ? line : node.line();
    }

    /** Its items; only of a list. */
    @SuppressWarnings("unchecked") // the factory above takes nothing else
    List<Node> items() {
        return Objects.requireNonNull((List<Node>) value);
    }
}
