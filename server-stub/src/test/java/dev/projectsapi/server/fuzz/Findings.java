package dev.projectsapi.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What came of the requests of a fuzz: how many answers of each status, and what was wrong. */
final class Findings {
    private static final int LONGEST_REQUEST = 600;
    private static final int MOST_FAULTS = 20;

    private final Map<String, AtomicInteger> counts = new TreeMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    void count(String what) {
        synchronized (counts) {
            counts.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
        }
    }

    void fault(String what, byte[] request) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(what + " after " + printable(request));
        }
    }

    boolean isEnough() {
        return faults.size() >= MOST_FAULTS;
    }

    List<String> faults() {
        return faults;
    }

    int count(int status) {
        synchronized (counts) {
            return counts.getOrDefault(Integer.toString(status), new AtomicInteger())
                    .get();
        }
    }

    @Override
    public String toString() {
        synchronized (counts) {
            return counts.toString();
        }
    }

    private static String printable(byte[] request) {
        StringBuilder text = new StringBuilder();
        for (char c : new String(request, StandardCharsets.ISO_8859_1).toCharArray()) {
            text.append(
                    c == '\r'
                            ? "\\r"
                            : c == '\n' ? "\\n" : c < ' ' || c > '~' ? String.format("\\x%02x", (int) c) : "" + c);
        }
        return text.length() <= LONGEST_REQUEST ? text.toString() : text.substring(0, LONGEST_REQUEST) + "...";
    }
}
