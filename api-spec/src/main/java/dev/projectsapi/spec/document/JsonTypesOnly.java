package dev.projectsapi.spec.document;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Plain YAML words have the types of JSON (YAML 1.2, as OpenAPI wants it): {@code no} and {@code 2026-01-01} are text. */
final class JsonTypesOnly extends Resolver {

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
        addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
        addImplicitResolver(
                Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"), "-0123456789");
        addImplicitResolver(Tag.NULL, Pattern.compile("~|null"), "~n");
        addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
    }
}
