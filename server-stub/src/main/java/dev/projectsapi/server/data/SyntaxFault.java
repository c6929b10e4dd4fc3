package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our own words where a text stops being JSON or YAML: those of the parsers repeat the text, which may be a token. */
final class SyntaxFault {
    /** By how the words of the parsers begin. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("Unrecognized token", "text has to be in double quotes"),
            Map.entry("Unexpected character", "expected is a comma, a colon, a bracket or text in double quotes"),
            Map.entry("Unexpected close marker", "a bracket is closed that is not the one last opened"),
            Map.entry(
                    "Illegal unquoted character",
                    "a control character in text has to be written as \\u and four digits"),
            Map.entry("Unrecognized character escape", "a backslash in text has to be doubled"),
            Map.entry("found character '\\t", "a tab is no indentation, use spaces"),
            Map.entry("mapping values are not allowed", "text with a colon and a space in it has to be in quotes"),
            Map.entry("could not find expected ':'", "a field is a name, a colon and a space"),
            Map.entry("expected <block end>", "the indentation has to be that of the lines above"),
            Map.entry("found unexpected end of stream", "quotes have to be closed"),
            Map.entry("found unknown escape", "a backslash in double quotes has to be doubled"));

    private SyntaxFault() {}

    /** {@code before}: how many lines come before the text that was read. */
    static MalformedTextException of(JsonProcessingException e, int before) {
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            int line = yaml.getProblemMark().getLine() + 1;
            return fault(line + before, yaml.getProblemMark().getColumn() + 1, expected(yaml.getProblem()));
        }
        @Nullable JsonLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        return fault(line + before, at == null ? 1 : Math.max(1, at.getColumnNr()), expected(e));
    }

    private static MalformedTextException fault(int line, int column, String expected) {
        return new MalformedTextException(line, "this cannot be read, near column " + column + ": " + expected);
    }

    private static String expected(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the end comes before all brackets and quotes are closed";
        }
        if (e instanceof StreamConstraintsException) {
            return "nothing here is that long or that deep";
        }
        return expected(e.getOriginalMessage());
    }

    private static String expected(@Nullable String words) {
        return EXPECTED.entrySet().stream()
                .filter(known -> words != null && words.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("fields and values are expected, text best in double quotes");
    }
}
