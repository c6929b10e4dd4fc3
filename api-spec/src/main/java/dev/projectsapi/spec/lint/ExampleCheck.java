package dev.projectsapi.spec.lint;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds examples against schemas of the same document. */
final class ExampleCheck {

    /** A name only: nothing else is loaded, and nothing fetched. */
    private static final String DOCUMENT = "https://contract.invalid/openapi";

    private final SchemaRegistry registry;

    ExampleCheck(Outline outline) {
        this.registry = SchemaRegistry.withDialect(
                outline.is30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
                builder -> builder.schemas(
                                Map.of(DOCUMENT, outline.document().tree().toString()))
                        .schemaLoader(
                                loader -> loader.allow(iri -> iri.toString().equals(DOCUMENT))));
    }

    Stream<Fault> faults(Place schema, Place example) {
        if (schema.node().isMissingNode()) {
            return Stream.empty();
        }
        try {
            Schema compiled = registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + schema.pointer()));
            List<Error> errors = compiled.validate(example.node());
            return errors.stream()
                    .map(error -> new Fault(
                            example.pointer() + error.getInstanceLocation(),
                            // the library's message begins with the place
                            error.getMessage()));
        } catch (RuntimeException unusable) {
            // a pattern that is none, a reference that leads nowhere: other rules say so, too
            return Stream.of(schema.fault("cannot be checked: " + unusable.getMessage()));
        }
    }
}
