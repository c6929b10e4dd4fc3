package dev.projectsapi.spec.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to fill, written {@code {{name}}}. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}\\n]+)}}");

    static Template read(Path file) throws IOException {
        return new Template(Files.readString(file));
    }

    /** @throws IllegalArgumentException for a place without a value, or a value without a place */
    String fill(Map<String, String> values) {
        values.keySet().forEach(name -> {
            if (!text.contains("{{" + name + "}}")) {
                throw new IllegalArgumentException("The template has no place " + name);
            }
        });
        return fill(name -> {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("No value for the place " + name);
            }
            return values.get(name);
        });
    }

    String fill(UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
