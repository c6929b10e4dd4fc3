package dev.projectsapi.server.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What became of requests. */
final class Tally {
    private long right;
    private long unavailable;
    private long refused;
    private long lost;
    private long slowestNanos;
    private final List<String> cut = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    synchronized void right(long nanos) {
        right++;
        took(nanos);
    }

    /** A 503 that says when to come back. */
    synchronized void unavailable(long nanos) {
        unavailable++;
        took(nanos);
    }

    /** A node that listens no more. */
    synchronized void refused() {
        refused++;
    }

    /** A connection that ended without an answer; how. */
    synchronized void cut(String how) {
        cut.add(how);
    }

    /** No node gave an answer. */
    synchronized void lost() {
        lost++;
    }

    synchronized void wrong(String what) {
        wrong.add(what);
    }

    synchronized long rightOnes() {
        return right;
    }

    synchronized long unavailableOnes() {
        return unavailable;
    }

    synchronized long lostOnes() {
        return lost;
    }

    synchronized List<String> cutOnes() {
        return List.copyOf(cut);
    }

    synchronized List<String> wrongOnes() {
        return List.copyOf(wrong);
    }

    synchronized Duration slowest() {
        return Duration.ofNanos(slowestNanos);
    }

    @Override
    public synchronized String toString() {
        return right + " right, " + unavailable + " told to come back, " + wrong.size() + " wrong, " + lost
                + " lost; connections: " + refused + " refused, " + cut.size() + " cut; slowest answer "
                + slowestNanos / 1_000_000 + " ms";
    }

    private void took(long nanos) {
        slowestNanos = Math.max(slowestNanos, nanos);
    }
}
