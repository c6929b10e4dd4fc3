package dev.projectsapi.contract.faults;

import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A relay in front of a real server, on a free port of the loopback: byte for byte, but for the requests that are to meet a fault.
 * {@link #close()} leaves no thread and no socket.
 */
public final class FaultProxy implements AutoCloseable {

    private final int target;
    private final Listener listener;
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final Sightings seen = new Sightings();

    private FaultProxy(int target) {
        this.target = target;
        this.listener = new Listener(0, "fault-proxy", seen, this::relay);
    }

    /** In front of the server on that port of the loopback. */
    public static FaultProxy before(int port) {
        return new FaultProxy(port);
    }

    /** Without a path, and with the address, not a name. */
    public URI uri() {
        return listener.uri("http");
    }

    /** The next request that nobody has laid claim to yet gets this, and not the server's answer. */
    public void next(Answer answer) {
        turns.add(new Turn(answer, false));
    }

    /** The next request reaches the server so much later. */
    public void delayNext(Duration time) {
        turns.add(new Turn(Answers.pause(time), true));
    }

    /** Forgets the faults that no request has met yet. */
    public void clear() {
        turns.clear();
    }

    /** The requests that met a fault; the others are not looked at. */
    public Sightings faulted() {
        return seen;
    }

    @Override
    public void close() {
        listener.close();
    }

    private void relay(Accepted accepted) {
        new RelayedConnection(accepted, target, turns, seen).relay();
    }

    /**
     * What a request meets.
     *
     * @param thenServer whether the server answers when it is over
     */
    record Turn(Answer answer, boolean thenServer) {}
}
