package dev.projectsapi.client.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Runs each task on the thread that hands it in, which saves handing each answer over twice; no code of a user ever runs here. It
 * knows whether one does not end: the JDK's reader of chunks goes round for ever in a chunk of 80000000 bytes, and then nobody reads
 * for this HTTP client any more.
 */
final class DirectExecutor implements Executor {

    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Map<Thread, Long> begins = new ConcurrentHashMap<>();

    @Override
    public void execute(Runnable task) {
        Thread here = Thread.currentThread();
        boolean isOuter = begins.putIfAbsent(here, System.nanoTime()) == null;
        try {
            task.run();
        } finally {
            if (isOuter) {
                begins.remove(here);
            }
        }
    }

    /** Whether a task has been running for longer than any does that ends. */
    boolean isStuck() {
        long now = System.nanoTime();
        return begins.values().stream().anyMatch(begin -> now - begin > LONG_NANOS);
    }
}
