package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A port of the loopback, and a thread for each connection to it. {@link #close()} leaves no thread and no socket. */
final class Listener implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket socket;
    private final String name;
    private final Sightings seen;
    private final Consumer<Accepted> service;
    private final Set<Accepted> open = ConcurrentHashMap.newKeySet();
    private final Thread acceptor;

    /** On that port; 0: on a free one. Connections are counted there, and each is served on its own thread. */
    Listener(int port, String name, Sightings seen, Consumer<Accepted> service) {
        this.seen = seen;
        this.service = service;
        try {
            this.socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.name = name + "-" + socket.getLocalPort() + "-";
        this.acceptor = new Thread(this::accept, this.name + "acceptor");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** Without a path, and with the address, not a name. */
    URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() {
        try {
            socket.close();
            acceptor.join();
            for (Accepted each : open) {
                each.end();
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
                Socket client = socket.accept();
                int number = seen.connected();
                Accepted accepted = new Accepted(number, client, name + "connection-" + number, this::serve);
                open.add(accepted);
                accepted.start();
            }
        } catch (IOException closed) {
            // the only end there is
        }
    }

    private void serve(Accepted accepted) {
        try {
            service.accept(accepted);
        } finally {
            open.remove(accepted);
        }
    }
}
