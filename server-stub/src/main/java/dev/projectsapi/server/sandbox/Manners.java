package dev.projectsapi.server.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one client behaved when it was refused or let down: an account and a program, over the visits that are still known.
 *
 * @param retryAfterGiven repetitions of requests that had been told when to come back
 * @param retryAfterObeyed those of them that did not come sooner
 * @param pausesMillis before repetitions of requests that had failed and were not told when to come back
 * @param longestRun of the same request with the same answer, one after the other
 */
record Manners(
        String accountSid,
        String userAgent,
        int requests,
        int retryAfterGiven,
        int retryAfterObeyed,
        List<Long> pausesMillis,
        int longestRun,
        Map<Visit, Misstep> missteps) {
    /** A pause shorter than this is none. */
    static final long SHORTEST_PAUSE_MILLIS = 50;
    /** So many equal requests with equal answers are a loop. */
    static final int LOOP = 10;
    /** A refusal may be met again by chance, but not so often. */
    private static final int REPEATED_REFUSAL = 3;

    Manners {
        pausesMillis = List.copyOf(pausesMillis);
    }

    /** Of each client, in the order in which they came. */
    static List<Manners> of(List<Visit> visits) {
        Map<List<String>, List<Visit>> byClient = new LinkedHashMap<>();
        for (Visit visit : visits) {
            String account = Objects.requireNonNullElse(visit.accountSid(), "");
            byClient.computeIfAbsent(List.of(account, visit.userAgent()), none -> new ArrayList<>())
                    .add(visit);
        }
        return byClient.values().stream().map(Manners::ofClient).toList();
    }

    boolean obeysRetryAfter() {
        return retryAfterObeyed == retryAfterGiven;
    }

    boolean pauses() {
        return pausesMillis.stream().allMatch(pause -> pause >= SHORTEST_PAUSE_MILLIS);
    }

    boolean loops() {
        return longestRun >= LOOP;
    }

    String verdict() {
        boolean refusalsRepeated = missteps.containsValue(Misstep.REPEATED_REFUSAL);
        if (!obeysRetryAfter() || !pauses() || loops() || refusalsRepeated) {
            return "poor";
        }
        return retryAfterGiven == 0 && pausesMillis.isEmpty() ? "not tried" : "good";
    }

    private static Manners ofClient(List<Visit> visits) {
        Count count = new Count();
        Visit first = visits.get(0);
        count.add(first);
        for (int i = 1; i < visits.size(); i++) {
            count.add(visits.get(i), visits.get(i - 1));
        }
        return new Manners(
                Objects.requireNonNullElse(first.accountSid(), ""),
                first.userAgent(),
                visits.size(),
                count.given,
                count.obeyed,
                count.pauses,
                count.longestRun,
                count.missteps);
    }

    /** What adds up over the visits of one client. */
    private static final class Count {
        private int given;
        private int obeyed;
        private int run;
        private int longestRun;
        private final List<Long> pauses = new ArrayList<>();
        private final Map<Visit, Misstep> missteps = new HashMap<>();

        void add(Visit visit, Visit before) {
            boolean again = visit.asksTheSameAs(before);
            if (!again || visit.status() != before.status()) {
                run = 0;
            }
            add(visit);
            if (again && before.failed()) {
                repeated(visit, before);
            }
        }

        void add(Visit visit) {
            run++;
            longestRun = Math.max(longestRun, run);
            if (visit.refused() && run >= REPEATED_REFUSAL) {
                missteps.put(visit, Misstep.REPEATED_REFUSAL);
            }
        }

        private void repeated(Visit visit, Visit before) {
            long pause = (visit.arrivedNanos() - before.answeredNanos()) / 1_000_000;
            if (before.retryAfterSeconds() < 0 || before.spoiled()) {
                pauses.add(pause);
                return;
            }
            given++;
            if (pause + SHORTEST_PAUSE_MILLIS >= before.retryAfterSeconds() * 1000L) {
                obeyed++;
            } else {
                missteps.put(visit, Misstep.TOO_SOON);
            }
        }
    }
}
