package dev.projectsapi.contract.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Header lines in the order of the wire; names are found in any letter case. */
public record Headers(List<Header> lines) {

    public Headers {
        lines = List.copyOf(lines);
    }

    public static Headers none() {
        return new Headers(List.of());
    }

    public Headers with(String name, String value) {
        List<Header> more = new ArrayList<>(lines);
        more.add(new Header(name, value));
        return new Headers(more);
    }

    public List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All lines of this name as one, as RFC 9110 lets them be joined; empty where there is none. */
    public String joined(String name) {
        return String.join(", ", all(name));
    }

    /** The comma-separated members of all lines of this name, in lower case. */
    public List<String> members(String name) {
        List<String> members = new ArrayList<>();
        for (String part : joined(name).split(",", -1)) {
            if (!part.isBlank()) {
                members.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        return members;
    }
}
