package dev.projectsapi.server.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** A parameter of an operation, as the generated interface declares it. */
record Parameter(
        String name,
        boolean inPath,
        boolean integer,
        @Nullable Object defaultValue) {
    static Parameter of(java.lang.reflect.Parameter declared) {
        boolean integer = declared.getType() == Integer.class;
        if (!integer && declared.getType() != String.class) {
            throw new IllegalStateException("nobody has yet said how to read a " + declared.getType());
        }
        @Nullable DefaultValue standard = declared.getAnnotation(DefaultValue.class);
        @Nullable Object defaultValue =
                standard == null ? null : integer ? (Object) Integer.valueOf(standard.value()) : standard.value();
        @Nullable PathParam path = declared.getAnnotation(PathParam.class);
        return path != null
                ? new Parameter(path.value(), true, integer, defaultValue)
                : new Parameter(declared.getAnnotation(QueryParam.class).value(), false, integer, defaultValue);
    }

    /** The value that a decoded text means, of the declared type; null if it means none. */
    @Nullable Object read(String text) {
        return integer ? PlainInteger.parse(text) : text;
    }
}
