package dev.projectsapi.client.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Aborts late requests. It looks every few milliseconds while there are any: cheaper than a timer for each, that never rings. */
final class Watchdog {

    private static final long LOOK_EVERY_NANOS = 10_000_000;
    private static final int LOOKS_BEFORE_SLEEP = 100;

    private final Set<Sending> watched = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile boolean closed;

    void watch(Sending sending) {
        watched.add(sending);
        wakeUp();
    }

    void release(Sending sending) {
        watched.remove(sending);
    }

    void close() {
        closed = true;
    }

    private void wakeUp() {
        if (!awake.get() && awake.compareAndSet(false, true)) {
            Helpers.thread(this::look, "watchdog").start();
        }
    }

    private void look() {
        for (int idle = 0; idle < LOOKS_BEFORE_SLEEP && !(closed && watched.isEmpty()); idle++) {
            long pause = LOOK_EVERY_NANOS;
            for (Sending sending : watched) {
                idle = 0;
                pause = Math.min(pause, sending.abortIfLate());
            }
            LockSupport.parkNanos(pause);
        }
        awake.set(false);
        if (!watched.isEmpty()) {
            wakeUp();
        }
    }
}
