package dev.projectsapi.contract.honest;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers, booleans and null as JSON. */
public final class JsonText {

    private final String comma;
    private final String colon;
    private final boolean escapesAll;
    private final StringBuilder out = new StringBuilder();

    private JsonText(String comma, String colon, boolean escapesAll) {
        this.comma = comma;
        this.colon = colon;
        this.escapesAll = escapesAll;
    }

    public static String of(@Nullable Object value) {
        return new JsonText(",", ":", false).write(value);
    }

    /** With white space wherever JSON allows it. */
    public static String spacious(@Nullable Object value) {
        return new JsonText("\r\n\t , ", " \n: ", false).write(value) + "\n";
    }

    /** Every letter as its number. */
    public static String escaped(@Nullable Object value) {
        return new JsonText(",", ":", true).write(value);
    }

    private String write(@Nullable Object value) {
        value(value);
        return out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            members(map.entrySet().iterator());
        } else if (value instanceof List<?> list) {
            elements(list.iterator());
        } else if (value instanceof String text) {
            text(text);
        } else {
            out.append(value);
        }
    }

    private void members(Iterator<? extends Map.Entry<?, ?>> entries) {
        out.append('{');
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text(String.valueOf(entry.getKey()));
            out.append(colon);
            value(entry.getValue());
            out.append(entries.hasNext() ? comma : "");
        }
        out.append('}');
    }

    private void elements(Iterator<?> elements) {
        out.append('[');
        while (elements.hasNext()) {
            value(elements.next());
            out.append(elements.hasNext() ? comma : "");
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escapesAll || c < ' ') {
                out.append(String.format("\\u%04X", (int) c));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
