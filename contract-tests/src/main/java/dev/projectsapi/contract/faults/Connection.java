package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One accepted connection: reads a request, plays its answer, and so on until somebody ends it. */
final class Connection {

    private final Accepted accepted;
    private final @Nullable SSLContext tls;
    private final Script script;
    private final Sightings seen;

    Connection(Accepted accepted, @Nullable SSLContext tls, Script script, Sightings seen) {
        this.accepted = accepted;
        this.tls = tls;
        this.script = script;
        this.seen = seen;
    }

    void serve() {
        boolean byPeer = true;
        try (Socket open = accepted.socket();
                Socket socket = secured(open)) {
            open.setTcpNoDelay(true);
            Inbox inbox = new Inbox(socket);
            while (!socket.isClosed()) {
                SeenRequest request = seen.requested(accepted.number(), inbox.takeHead());
                inbox.skip(request.bodyLength());
                script.answerTo(request).play(new Wire(socket, inbox, request));
            }
            byPeer = false;
        } catch (IOException gone) {
            byPeer = !accepted.isEnded();
        } finally {
            seen.ended(accepted.number(), byPeer);
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
