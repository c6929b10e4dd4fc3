package dev.projectsapi.spec;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves schemas of both versions: 3.0 says {@code nullable}, 3.1 has a set of types. */
final class Schemas {

    private static final dev.projectsapi.spec.Schema ANYTHING = new SchemaParts().schema();

    private final Components components;

    Schemas(Components components) {
        this.components = components;
    }

    dev.projectsapi.spec.Schema resolve(@Nullable Schema<?> schema) {
        return resolve(schema, 0);
    }

    private dev.projectsapi.spec.Schema resolve(@Nullable Schema<?> schema, int depth) {
        // a schema that contains itself ends in "anything": the facts above that depth are all kept
        if (schema == null || Refs.tooDeep(depth)) {
            return ANYTHING;
        }
        SchemaParts parts = new SchemaParts();
        collect(schema, parts, depth);
        return parts.schema();
    }

    private void collect(Schema<?> schema, SchemaParts parts, int depth) {
        if (schema.get$ref() != null) {
            collect(Refs.follow(schema.get$ref(), schema, components.getSchemas()), parts, depth + 1);
        }
        for (Object part : OrEmpty.list(schema.getAllOf())) {
            collect((Schema<?>) part, parts, depth + 1);
        }
        alternatives(schema, parts, depth);
        own(schema, parts, depth);
    }

    /** "This or null" is the one choice that answers of such an API have; of others the first is kept. */
    @SuppressWarnings("rawtypes") // Swagger Parser's own signature
    private void alternatives(Schema<?> schema, SchemaParts parts, int depth) {
        List<Schema> choices = schema.getOneOf() != null ? schema.getOneOf() : OrEmpty.list(schema.getAnyOf());
        boolean taken = false;
        for (Schema<?> choice : choices) {
            if (types(choice).equals(Set.of("null"))) {
                parts.nullable = true;
            } else if (!taken) {
                collect(choice, parts, depth + 1);
                taken = true;
            }
        }
    }

    private void own(Schema<?> schema, SchemaParts parts, int depth) {
        parts.types.addAll(types(schema));
        parts.nullable |= Boolean.TRUE.equals(schema.getNullable());
        parts.format = or(schema.getFormat(), parts.format);
        parts.minimum = or(minimum(schema), parts.minimum);
        parts.maximum = or(maximum(schema), parts.maximum);
        parts.minLength = or(schema.getMinLength(), parts.minLength);
        parts.maxLength = or(schema.getMaxLength(), parts.maxLength);
        parts.pattern = or(schema.getPattern(), parts.pattern);
        parts.minItems = or(schema.getMinItems(), parts.minItems);
        parts.maxItems = or(schema.getMaxItems(), parts.maxItems);
        parts.description = or(schema.getDescription(), parts.description);
        parts.defaultValue = schema.getDefault() == null
                ? parts.defaultValue
                : schema.getDefault().toString();
        parts.closed |= Boolean.FALSE.equals(schema.getAdditionalProperties());
        OrEmpty.list(schema.getEnum()).forEach(value -> parts.values.add(String.valueOf(value)));
        if (schema.getConst() != null) {
            parts.values.add(schema.getConst().toString());
        }
        parts.required.addAll(OrEmpty.list(schema.getRequired()));
        OrEmpty.map(schema.getProperties())
                .forEach((name, property) -> parts.properties.put(name, resolve((Schema<?>) property, depth + 1)));
        if (schema.getItems() != null) {
            parts.items = resolve(schema.getItems(), depth + 1);
        }
        List<String> rules = Extensions.rules(schema.getExtensions());
        parts.rules = rules.isEmpty() ? parts.rules : rules;
    }

    private static Set<String> types(Schema<?> schema) {
        if (schema.getTypes() != null) {
            return schema.getTypes();
        }
        return schema.getType() == null ? Set.of() : Set.of(schema.getType());
    }

    private static @Nullable BigDecimal minimum(Schema<?> schema) {
        if (schema.getExclusiveMinimumValue() != null) {
            return schema.getExclusiveMinimumValue().add(BigDecimal.ONE);
        }
        boolean exclusive = Boolean.TRUE.equals(schema.getExclusiveMinimum()) && schema.getMinimum() != null;
        return exclusive ? schema.getMinimum().add(BigDecimal.ONE) : schema.getMinimum();
    }

    private static @Nullable BigDecimal maximum(Schema<?> schema) {
        if (schema.getExclusiveMaximumValue() != null) {
            return schema.getExclusiveMaximumValue().subtract(BigDecimal.ONE);
        }
        boolean exclusive = Boolean.TRUE.equals(schema.getExclusiveMaximum()) && schema.getMaximum() != null;
        return exclusive ? schema.getMaximum().subtract(BigDecimal.ONE) : schema.getMaximum();
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T inherited) {
        return own == null ? inherited : own;
    }

    /** What has been collected of one schema so far. */
    private static final class SchemaParts {
        final Set<String> types = new LinkedHashSet<>();
        boolean nullable;

        @Nullable String format;

        @Nullable BigDecimal minimum;

        @Nullable BigDecimal maximum;

        @Nullable Integer minLength;

        @Nullable Integer maxLength;

        @Nullable String pattern;

        @Nullable String defaultValue;

        final Set<String> values = new LinkedHashSet<>();
        final Map<String, dev.projectsapi.spec.Schema> properties = new LinkedHashMap<>();
        final Set<String> required = new LinkedHashSet<>();
        dev.projectsapi.spec.@Nullable Schema items;

        @Nullable Integer minItems;

        @Nullable Integer maxItems;

        boolean closed;

        @Nullable String description;

        List<String> rules = List.of();

        dev.projectsapi.spec.Schema schema() {
            if (nullable && !types.isEmpty()) {
                types.add("null");
            }
            return new dev.projectsapi.spec.Schema(
                    types,
                    format,
                    minimum,
                    maximum,
                    minLength,
                    maxLength,
                    pattern,
                    defaultValue,
                    List.copyOf(values),
                    properties,
                    required,
                    items,
                    minItems,
                    maxItems,
                    closed,
                    description,
                    rules);
        }
    }
}
