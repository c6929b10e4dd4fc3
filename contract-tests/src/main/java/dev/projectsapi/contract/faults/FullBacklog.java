package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An address where connecting hangs: a listener that accepts nobody, its queue filled by our own connections. */
public final class FullBacklog implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 200;
    private static final int MORE_THAN_ANY_QUEUE = 16;

    private final ServerSocket listener;
    private final List<Socket> queued = new ArrayList<>();

    private FullBacklog(ServerSocket listener) {
        this.listener = listener;
    }

    public static FullBacklog fill() {
        try {
            FullBacklog backlog = new FullBacklog(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            backlog.fillUp();
            return backlog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Makes room: whoever is connecting gets through to a connection that is ended at once. */
    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : queued) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fillUp() throws IOException {
        while (queued.size() < MORE_THAN_ANY_QUEUE) {
            Socket socket = new Socket();
            try {
                socket.connect(listener.getLocalSocketAddress(), PATIENCE_MILLIS);
                queued.add(socket);
            } catch (SocketTimeoutException full) {
                socket.close();
                return;
            }
        }
        close();
        throw new IOException("this system's queue of connections takes them all");
    }
}
