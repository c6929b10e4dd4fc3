package dev.projectsapi.server.resource;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text of the contract has to be. Lengths count code points, as JSON Schema does; a validator that takes {@code @Size} at
 * its word would count an emoji twice.
 */
public record TextRule(int shortest, int longest, java.util.regex.@Nullable Pattern pattern) {
    /** The rule that a generated parameter or getter carries as annotations. */
    public static TextRule of(AnnotatedElement generated) {
        @Nullable Size size = generated.getAnnotation(Size.class);
        @Nullable Pattern pattern = generated.getAnnotation(Pattern.class);
        return new TextRule(
                size == null ? 0 : size.min(),
                size == null ? Integer.MAX_VALUE : size.max(),
                pattern == null ? null : java.util.regex.Pattern.compile(pattern.regexp()));
    }

    /** What is wrong with a text, in words. */
    public Optional<String> problem(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < shortest || length > longest) {
            return Optional.of("has " + length + " characters, allowed are " + shortest + " to " + longest);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            return Optional.of("holds U+0000 or half of a surrogate pair");
        }
        return pattern == null || pattern.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("does not match " + pattern);
    }
}
