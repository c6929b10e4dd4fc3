package dev.projectsapi.server.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of COPY, in parts large enough for the network. */
final class CopyText {
    private static final int PART = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(PART + 4096);

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** A row; each value is null, a text, a number, a boolean, or bytes. */
    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
        if (rows.length() >= PART) {
            send();
        }
    }

    /** Ends the COPY. */
    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof byte[] bytes) {
            rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof String text) {
            append(text);
        } else {
            rows.append(value);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
