package dev.projectsapi.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The query of a request: `&` separates, a name without `=` is empty, nothing between two `&` is nothing. */
record Query(String text) {
    /** The values of one parameter as sent, neither decoded nor checked; names are decoded, and one that cannot be is nobody's. */
    List<String> rawValues(String name) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>(1);
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf('&', start);
            int end = next < 0 ? text.length() : next;
            if (end > start) {
                int equals = text.indexOf('=', start);
                int nameEnd = equals < 0 || equals > end ? end : equals;
                if (isNamed(name, start, nameEnd)) {
                    values.add(text.substring(Math.min(nameEnd + 1, end), end));
                }
            }
            start = end + 1;
        }
        return values;
    }

    private boolean isNamed(String name, int start, int end) {
        if (end - start == name.length() && text.startsWith(name, start)) {
            return true;
        }
        int percent = text.indexOf('%', start);
        if (percent < 0 || percent >= end) {
            return false;
        }
        Optional<String> decoded = PercentDecoder.decode(text.substring(start, end), true);
        return decoded.isPresent() && decoded.get().equals(name);
    }
}
