package dev.projectsapi.server.http;

import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** The connections that are open, and whether they may stay so after their next answer. */
final class OpenConnections {
    private final int most;
    private final Set<HttpConnection> open = new HashSet<>();
    private volatile boolean ending;

    OpenConnections(int most) {
        this.most = most;
    }

    /** False if it is one too many; that one is closed. */
    boolean enter(HttpConnection connection) {
        synchronized (open) {
            if (open.size() < most) {
                open.add(connection);
                connection.closeHandler(closed -> leave(connection));
                return true;
            }
        }
        connection.close();
        return false;
    }

    int count() {
        synchronized (open) {
            return open.size();
        }
    }

    /** From now on every answer is the last one of its connection. Returns when none is open any more, or when time is up. */
    void end(Duration longest) {
        ending = true;
        long end = System.nanoTime() + longest.toNanos();
        synchronized (open) {
            try {
                for (long left = longest.toMillis(); !open.isEmpty() && left > 0; ) {
                    open.wait(left);
                    left = (end - System.nanoTime()) / 1_000_000;
                }
            } catch (InterruptedException e) {
                // whoever is in a hurry gets what there is
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean areEnding() {
        return ending;
    }

    private void leave(HttpConnection connection) {
        synchronized (open) {
            open.remove(connection);
            open.notifyAll();
        }
    }
}
