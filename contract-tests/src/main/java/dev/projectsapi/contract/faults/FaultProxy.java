package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A relay in front of a real server, on a free port of the loopback: byte for byte, but for the requests that are to meet a fault.
 * {@link #close()} leaves no thread and no socket.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final int target;
    private final ServerSocket listener;
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final Set<RelayedConnection> connections = ConcurrentHashMap.newKeySet();
    private final Sightings seen = new Sightings();
    private final Thread acceptor;

    private FaultProxy(int target) {
        this.target = target;
        try {
            this.listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.acceptor = new Thread(this::accept, "fault-proxy-" + listener.getLocalPort());
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** In front of the server on that port of the loopback. */
    public static FaultProxy before(int port) {
        return new FaultProxy(port);
    }

    /** Without a path, and with the address, not a name. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
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
        try {
            listener.close();
            acceptor.join();
            for (RelayedConnection connection : connections) {
                connection.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                RelayedConnection connection = new RelayedConnection(seen.connected(), client, target, turns, seen);
                connections.add(connection);
                connection.start(() -> connections.remove(connection));
            }
        } catch (IOException closed) {
            // the only end there is
        }
    }

    /**
     * What a request meets.
     *
     * @param thenServer whether the server answers when it is over
     */
    record Turn(Answer answer, boolean thenServer) {}
}
