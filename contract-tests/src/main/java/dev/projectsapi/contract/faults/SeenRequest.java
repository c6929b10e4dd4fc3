package dev.projectsapi.contract.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as it came in.
 *
 * @param number from 1, over all connections
 * @param connection from 1
 * @param at when its head was complete ({@link System#nanoTime()})
 * @param target path and query, undecoded
 * @param headerLines in their order, as they were written
 */
public record SeenRequest(int number, int connection, long at, String method, String target, List<String> headerLines) {

    public SeenRequest {
        headerLines = List.copyOf(headerLines);
    }

    static SeenRequest of(int number, int connection, long at, String head) {
        List<String> lines = new ArrayList<>(List.of(head.split("\r\n")));
        String[] parts = lines.remove(0).split(" ", 3);
        return new SeenRequest(number, connection, at, parts[0], parts.length > 1 ? parts[1] : "", lines);
    }

    /** The first value of a header, its name in any letter case. */
    public Optional<String> header(String name) {
        return headerLines.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    long bodyLength() {
        return header("Content-Length").map(Long::parseLong).orElse(0L);
    }

    /** Without the header values: they hold credentials. */
    @Override
    public String toString() {
        return number + ". " + method + " " + target + " on connection " + connection;
    }
}
