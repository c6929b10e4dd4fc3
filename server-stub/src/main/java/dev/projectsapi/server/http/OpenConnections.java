package dev.projectsapi.server.http;

import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The connections that are open, and whether they may stay so after their next answer. */
final class OpenConnections {
    /** Each with the time when it was opened. */
    private final Map<HttpConnection, Long> open = new HashMap<>();

    private volatile boolean ending;

    void enter(HttpConnection connection) {
        synchronized (open) {
            open.put(connection, System.nanoTime());
            connection.closeHandler(closed -> leave(connection));
        }
    }

    /** From now on every answer is the last one of its connection. */
    void end() {
        ending = true;
    }

    boolean areEnding() {
        return ending;
    }

    /** Returns when none is open any more, or when time is up. */
    void awaitEnd(Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        await(() -> deadline);
    }

    /** Returns when each that is still open has been so for some time; those that are opened from now on do not count. */
    void awaitAge(Duration age) {
        long deadline = System.nanoTime() + age.toNanos();
        await(() -> Math.min(deadline, Collections.max(open.values()) + age.toNanos()));
    }

    /** Ends those that nobody uses; those with a request end with its answer. */
    void endSilentOnes() {
        synchronized (open) {
            open.keySet().forEach(LingeringClose::ofSilent);
        }
    }

    /** Until then, as System.nanoTime counts, or until none is open any more. */
    private void await(LongSupplier until) {
        synchronized (open) {
            try {
                while (!open.isEmpty()) {
                    long left = until.getAsLong() - System.nanoTime();
                    if (left <= 0) {
                        return;
                    }
                    TimeUnit.NANOSECONDS.timedWait(open, left);
                }
            } catch (InterruptedException e) {
                // whoever is in a hurry gets what there is
                Thread.currentThread().interrupt();
            }
        }
    }

    private void leave(HttpConnection connection) {
        synchronized (open) {
            open.remove(connection);
            open.notifyAll();
        }
    }
}
