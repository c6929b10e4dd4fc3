package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One accepted connection, with a thread of its own: reads a request, plays its answer, and so on until somebody ends it. */
final class Connection {

    private final int number;
    private final Socket plain;
    private final @Nullable SSLContext tls;
    private final Script script;
    private final Sightings seen;
    private @Nullable Thread thread;
    private volatile boolean ended;

    Connection(int number, Socket plain, @Nullable SSLContext tls, Script script, Sightings seen) {
        this.number = number;
        this.plain = plain;
        this.tls = tls;
        this.script = script;
        this.seen = seen;
    }

    void start(String name, Runnable afterwards) {
        Thread started = new Thread(
                () -> {
                    serve();
                    afterwards.run();
                },
                name);
        started.setDaemon(true);
        synchronized (this) {
            thread = started;
        }
        started.start();
    }

    /** Ends it from outside, whatever it is doing. */
    void end() throws IOException, InterruptedException {
        ended = true;
        plain.close();
        Thread serving;
        synchronized (this) {
            serving = thread;
        }
        if (serving != null) {
            serving.join();
        }
    }

    private void serve() {
        boolean byPeer = true;
        try (Socket open = plain;
                Socket socket = secured(open)) {
            open.setTcpNoDelay(true);
            Inbox inbox = new Inbox(socket);
            while (!socket.isClosed()) {
                SeenRequest request = seen.requested(number, inbox.takeHead());
                inbox.skip(request.bodyLength());
                script.answerTo(request).play(new Wire(socket, inbox, request));
            }
            byPeer = false;
        } catch (IOException gone) {
            byPeer = !ended;
        } finally {
            seen.ended(number, byPeer);
        }
    }

    private Socket secured(Socket socket) throws IOException {
        if (tls == null) {
            return socket;
        }
        SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
        secured.setUseClientMode(false);
        return secured;
    }
}
