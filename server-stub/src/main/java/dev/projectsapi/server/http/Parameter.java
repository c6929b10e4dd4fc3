package dev.projectsapi.server.http;

import dev.projectsapi.server.resource.TextRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, as the generated interface declares it.
 *
 * @param read the value that a decoded text stands for; null if the text breaks the contract
 */
record Parameter(String name, boolean inPath, @Nullable Object defaultValue, Function<String, @Nullable Object> read) {
    private static final Set<Class<? extends Annotation>> UNDERSTOOD = Set.of(
            PathParam.class,
            QueryParam.class,
            DefaultValue.class,
            Min.class,
            Max.class,
            Size.class,
            Pattern.class,
            NotNull.class);

    static Parameter of(java.lang.reflect.Parameter declared) {
        for (Annotation annotation : declared.getAnnotations()) {
            if (!UNDERSTOOD.contains(annotation.annotationType())) {
                throw new IllegalStateException("the contract says " + annotation + ", which nobody here checks yet");
            }
        }
        Function<String, @Nullable Object> read = reader(declared);
        @Nullable DefaultValue standard = declared.getAnnotation(DefaultValue.class);
        @Nullable Object defaultValue = standard == null ? null : read.apply(standard.value());
        @Nullable PathParam path = declared.getAnnotation(PathParam.class);
        return path != null
                ? new Parameter(path.value(), true, defaultValue, read)
                : new Parameter(declared.getAnnotation(QueryParam.class).value(), false, defaultValue, read);
    }

    private static Function<String, @Nullable Object> reader(java.lang.reflect.Parameter declared) {
        if (declared.getType() == Integer.class) {
            return IntegerRule.of(declared)::read;
        }
        if (declared.getType() == String.class) {
            TextRule rule = TextRule.of(declared);
            return text -> rule.problem(text).isEmpty() ? text : null;
        }
        throw new IllegalStateException("nobody has yet said how to read a " + declared.getType());
    }
}
