package dev.projectsapi.spec;

import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param name as on the wire
 * @param in {@code query}, {@code path} or {@code header}
 */
public record Parameter(String name, String in, boolean required, Schema schema, List<String> rules) {

    public Parameter {
        rules = List.copyOf(rules);
    }
}
