package dev.projectsapi.server.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the contract. Paths are compared as sent; only what stands for a parameter is taken out, still encoded. */
final class PathTemplate {
    private final List<String> segments;

    PathTemplate(String template) {
        segments = segments(template);
    }

    /** The values of its parameters as sent; empty if the path is another one. */
    Optional<Map<String, String>> match(String path) {
        List<String> sent = segments(path);
        if (sent.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{") && !sent.get(i).isEmpty()) {
                values.put(segment.substring(1, segment.length() - 1), sent.get(i));
            } else if (!segment.equals(sent.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            segments.add(path.substring(start, slash));
            start = slash + 1;
        }
        segments.add(path.substring(start));
        return segments;
    }
}
