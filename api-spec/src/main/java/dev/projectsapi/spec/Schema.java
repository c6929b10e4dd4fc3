package dev.projectsapi.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be. A facet that the document does not give is null or empty.
 *
 * @param types JSON types, {@code null} among them where the value may be null
 * @param minLength in Unicode code points
 * @param maxLength in Unicode code points
 * @param defaultValue as text
 * @param values the closed list ({@code enum}), as text
 * @param closed whether undeclared fields are forbidden ({@code additionalProperties: false})
 */
public record Schema(
        Set<String> types,
        @Nullable String format,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String defaultValue,
        List<String> values,
        Map<String, Schema> properties,
        Set<String> required,
        @Nullable Schema items,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        boolean closed,
        @Nullable String description,
        List<String> rules) {

    public Schema {
        types = InOrder.copy(types);
        values = List.copyOf(values);
        properties = InOrder.copy(properties);
        required = InOrder.copy(required);
        rules = List.copyOf(rules);
    }

    public boolean is(String type) {
        return types.contains(type);
    }

    /** Whether the value may be null. A schema without a type allows everything. */
    public boolean allowsNull() {
        return types.isEmpty() || types.contains("null");
    }
}
