package dev.projectsapi.server.resource;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text of the contract has to be. Lengths count code points, as JSON Schema does; {@code @Size}, which they come from, would
 * count an emoji twice.
 */
public record TextRule(int shortest, int longest, @Nullable Pattern pattern) {
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
