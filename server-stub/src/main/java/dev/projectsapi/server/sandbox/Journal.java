package dev.projectsapi.server.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The latest visits; older ones are forgotten. Written by every request, so without a lock. */
final class Journal {
    static final int KEPT = 1000;

    private final AtomicReferenceArray<Visit> visits = new AtomicReferenceArray<>(KEPT);
    private final AtomicLong count = new AtomicLong();

    void add(Visit visit) {
        visits.set((int) (count.getAndIncrement() % KEPT), visit);
    }

    /** Oldest first. */
    List<Visit> visits() {
        long end = count.get();
        List<Visit> all = new ArrayList<>();
        for (long i = Math.max(0, end - KEPT); i < end; i++) {
            Visit visit = visits.get((int) (i % KEPT));
            // null: taken by a request that has not written yet, or forgotten meanwhile
            if (visit != null) {
                all.add(visit);
            }
        }
        return all;
    }

    void clear() {
        for (int i = 0; i < KEPT; i++) {
            visits.set(i, null);
        }
    }
}
