package dev.projectsapi.spec;

import java.util.List;

/** A header of a documented answer. */
public record Header(String name, boolean required, Schema schema, List<String> rules) {

    public Header {
        rules = List.copyOf(rules);
    }
}
