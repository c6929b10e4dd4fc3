package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Parameter;
import dev.projectsapi.spec.Response;
import dev.projectsapi.spec.Schema;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a contract promises to programs, one fact a line, sorted. Texts for people, and names that only the
 * document itself uses, are no facts. The text form of a contract is its {@code contract.lock}.
 */
public final class Facts {

    private final SortedSet<String> lines = new TreeSet<>();

    private Facts() {}

    /** The facts of a contract; each is a place, the name of a facet, and its value, separated by blanks. */
    public static SortedSet<String> of(Contract contract) {
        Facts facts = new Facts();
        contract.servers().forEach(url -> facts.add("server", url, "declared"));
        contract.operations().forEach(facts::operation);
        contract.errorCodes()
                .forEach(entry -> entry.status().forEach(status -> facts.add("error", entry.code(), status)));
        return facts.lines;
    }

    /** The facts as the text of a lock file. */
    public static String lock(Contract contract) {
        return String.join("\n", of(contract)) + "\n";
    }

    private void operation(Operation operation) {
        String place = operation.method() + " " + operation.path();
        add(place, "operationId", operation.id());
        add(place, "secured", operation.secured());
        operation.parameters().forEach(parameter -> parameter(place, parameter));
        operation.responses().forEach(response -> response(place, response));
    }

    private void parameter(String operation, Parameter parameter) {
        String place = operation + " " + parameter.in() + " " + parameter.name();
        add(place, "required", parameter.required());
        schema(place, parameter.schema());
    }

    private void response(String operation, Response response) {
        String place = operation + " " + response.status();
        add(place, "response", "declared");
        response.headers().forEach(header -> {
            add(place + " header " + header.name(), "required", header.required());
            schema(place + " header " + header.name(), header.schema());
        });
        response.content().forEach((mediaType, schema) -> {
            add(place + " " + mediaType, "media", "declared");
            schema(place + " " + mediaType + " ", schema);
        });
    }

    private void schema(String place, Schema schema) {
        schema.types().forEach(type -> add(place, "type", type));
        add(place, "format", schema.format());
        add(place, "minimum", schema.minimum());
        add(place, "maximum", schema.maximum());
        add(place, "minLength", schema.minLength());
        add(place, "maxLength", schema.maxLength());
        add(place, "pattern", schema.pattern());
        add(place, "default", schema.defaultValue());
        add(place, "minItems", schema.minItems());
        add(place, "maxItems", schema.maxItems());
        add(place, "closed", schema.closed() ? "true" : null);
        schema.values().forEach(value -> add(place, "value", value));
        schema.properties().forEach((name, property) -> {
            add(place + "/" + name, "required", schema.required().contains(name));
            schema(place + "/" + name, property);
        });
        if (schema.items() != null) {
            schema(place + "/*", schema.items());
        }
    }

    private void add(String place, String facet, @Nullable Object value) {
        if (value != null) {
            // the body itself is the place "/"
            lines.add(place + (place.endsWith(" ") ? "/ " : " ") + facet + " " + value);
        }
    }
}
