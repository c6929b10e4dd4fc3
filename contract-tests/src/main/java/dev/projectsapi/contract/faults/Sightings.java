package dev.projectsapi.contract.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a {@link FaultServer} has seen. Of requests and ends only the latest are kept: a server may run for long. */
public final class Sightings {

    private static final int KEPT = 10_000;

    private final Deque<SeenRequest> requests = new ArrayDeque<>();
    private final Deque<ConnectionEnd> ends = new ArrayDeque<>();
    private int requestCount;
    private int connectionCount;
    private int endCount;

    synchronized int connected() {
        return ++connectionCount;
    }

    synchronized SeenRequest requested(int connection, String head) {
        SeenRequest request = SeenRequest.of(++requestCount, connection, System.nanoTime(), head);
        keep(requests, request);
        return request;
    }

    synchronized void ended(int connection, boolean byPeer) {
        endCount++;
        keep(ends, new ConnectionEnd(connection, System.nanoTime(), byPeer));
    }

    public synchronized List<SeenRequest> requests() {
        return List.copyOf(requests);
    }

    public synchronized List<ConnectionEnd> ends() {
        return List.copyOf(ends);
    }

    /** All there ever were. */
    public synchronized int requestCount() {
        return requestCount;
    }

    /** All there ever were. */
    public synchronized int connectionCount() {
        return connectionCount;
    }

    /** Connections that nobody has ended. */
    public synchronized int open() {
        return connectionCount - endCount;
    }

    /** Waits until there have been so many requests; false if there were fewer in that time. */
    public boolean awaitRequests(int count, Duration time) throws InterruptedException {
        return await(() -> requestCount >= count, time);
    }

    /** Waits until so many connections have ended; false if there were fewer in that time. */
    public boolean awaitEnds(int count, Duration time) throws InterruptedException {
        return await(() -> endCount >= count, time);
    }

    /** Waits until no connection is open; false if one still was after that time. */
    public boolean awaitNoneOpen(Duration time) throws InterruptedException {
        return await(() -> connectionCount == endCount, time);
    }

    private synchronized boolean await(BooleanSupplier happened, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!happened.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private <T> void keep(Deque<T> seen, T latest) {
        seen.addLast(latest);
        if (seen.size() > KEPT) {
            seen.removeFirst();
        }
        notifyAll();
    }
}
