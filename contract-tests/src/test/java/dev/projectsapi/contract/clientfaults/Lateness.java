package dev.projectsapi.contract.clientfaults;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * How late this machine is by itself: a thread that only wants to wake up each millisecond, and notes when it did not. A client that
 * is late by no more than a few such delays (its timer, its caller and the JDK's threads each may meet one) was in time.
 */
final class Lateness {

    private static final long TICK = 1_000_000;
    private static final int KEPT = 1 << 16;
    private static final int DELAYS = 4;
    private static final Lateness PROBE = new Lateness();

    private final AtomicLongArray ends = new AtomicLongArray(KEPT);
    private final AtomicLongArray delays = new AtomicLongArray(KEPT);
    /** Written by the one thread that watches. */
    private final AtomicInteger next = new AtomicInteger();

    private Lateness() {
        Thread thread = new Thread(this::watch, "lateness");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a client may be late by, because of the machine, since that moment of {@link System#nanoTime()}. */
    static Duration since(long begin) {
        return Duration.ofNanos(DELAYS * PROBE.longestSince(begin));
    }

    private long longestSince(long begin) {
        long longest = 0;
        int noted = next.get();
        for (int i = noted - 1; i >= Math.max(0, noted - KEPT) && ends.get(i % KEPT) - begin >= 0; i--) {
            longest = Math.max(longest, delays.get(i % KEPT));
        }
        return longest;
    }

    private void watch() {
        long last = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(TICK);
            long now = System.nanoTime();
            int place = next.get() % KEPT;
            ends.set(place, now);
            delays.set(place, Math.max(0, now - last - TICK));
            last = now;
            next.incrementAndGet();
        }
    }
}
