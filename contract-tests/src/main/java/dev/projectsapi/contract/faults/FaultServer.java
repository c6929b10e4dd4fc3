package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on a free port of the loopback that answers as its script says. {@link #close()} leaves no thread and no socket. */
public final class FaultServer implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket listener;
    private final @Nullable SSLContext tls;
    private final Sightings seen = new Sightings();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Thread acceptor;
    private volatile Script script;

    private FaultServer(Script script, @Nullable SSLContext tls, int port) {
        this.script = script;
        this.tls = tls;
        try {
            this.listener = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.acceptor = new Thread(this::accept, name("acceptor"));
        acceptor.setDaemon(true);
        acceptor.start();
    }

    public static FaultServer following(Script script) {
        return new FaultServer(script, null, 0);
    }

    /** On that port; 0: on a free one. */
    public static FaultServer following(Script script, int port) {
        return new FaultServer(script, null, port);
    }

    /** Each answer once, in the order in which requests come in; the last one again and again. */
    public static FaultServer answering(Answer... inTurn) {
        return following(Script.inTurn(inTurn));
    }

    public static FaultServer overTls(SSLContext tls, Script script) {
        return new FaultServer(script, tls, 0);
    }

    /** Without a path, and with the address, not a name. */
    public URI uri() {
        return URI.create((tls == null ? "http" : "https") + "://127.0.0.1:" + listener.getLocalPort());
    }

    public Sightings seen() {
        return seen;
    }

    /** Answers by another script from the next request on. */
    public void follow(Script next) {
        script = next;
    }

    @Override
    public void close() {
        try {
            listener.close();
            acceptor.join();
            for (Connection connection : connections) {
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
                start(listener.accept());
            }
        } catch (IOException closed) {
            // the only end there is
        }
    }

    private void start(Socket socket) {
        int number = seen.connected();
        Connection connection = new Connection(number, socket, tls, request -> script.answerTo(request), seen);
        connections.add(connection);
        connection.start(name("connection-" + number), () -> connections.remove(connection));
    }

    private String name(String part) {
        return "faults-" + listener.getLocalPort() + "-" + part;
    }
}
