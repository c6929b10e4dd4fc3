package dev.projectsapi.contract.honest;

import dev.projectsapi.contract.faults.SeenRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as the server understands it.
 *
 * @param number from 1, over all connections
 * @param connection from 1
 * @param query what stands behind the question mark; empty where there is none
 * @param lines the header lines as they were written
 */
public record Question(int number, int connection, String method, String path, String query, List<String> lines) {

    static Question of(SeenRequest seen) {
        String[] parts = seen.target().split("\\?", 2);
        return new Question(
                seen.number(),
                seen.connection(),
                seen.method(),
                parts[0],
                parts.length > 1 ? parts[1] : "",
                seen.headerLines());
    }

    /** All lines of a header as one; null where there is none. */
    public @Nullable String header(String name) {
        List<String> values = lines.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }

    public boolean has(String header) {
        return header(header) != null;
    }

    public boolean isHead() {
        return method.equals("HEAD");
    }

    public Question withMethod(String other) {
        return new Question(number, connection, other, path, query, lines);
    }

    public Question withPath(String other) {
        return new Question(number, connection, method, other, query, lines);
    }

    public Question withQuery(String other) {
        return new Question(number, connection, method, path, other, lines);
    }
}
