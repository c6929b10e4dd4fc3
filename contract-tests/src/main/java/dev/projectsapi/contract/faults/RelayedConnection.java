package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Both ways of one connection through a {@link FaultProxy}, each with a thread of its own. */
final class RelayedConnection {

    private final int number;
    private final Socket client;
    private final int target;
    private final Queue<FaultProxy.Turn> turns;
    private final Sightings seen;

    RelayedConnection(Accepted accepted, int target, Queue<FaultProxy.Turn> turns, Sightings seen) {
        this.number = accepted.number();
        this.client = accepted.socket();
        this.target = target;
        this.turns = turns;
        this.seen = seen;
    }

    void relay() {
        Thread answering = null;
        boolean byPeer = true;
        try (Socket open = client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            answering = new Thread(() -> answer(server), Thread.currentThread().getName() + "-answering");
            answering.setDaemon(true);
            answering.start();
            ask(server.getOutputStream());
            byPeer = false;
        } catch (IOException gone) {
            // one side has ended, and with it both
        } finally {
            seen.ended(number, byPeer);
            join(answering);
        }
    }

    /** What comes is a request's begin, as clients that wait for their answers send it. */
    private void ask(OutputStream server) throws IOException {
        Inbox inbox = new Inbox(client);
        while (!client.isClosed()) {
            inbox.awaitAny();
            FaultProxy.Turn turn = turns.poll();
            if (turn == null) {
                server.write(inbox.takeAll());
            } else if (turn.thenServer()) {
                turn.answer().play(new Wire(client, inbox, seen.requested(number, inbox.peekHead())));
                server.write(inbox.takeAll());
            } else {
                SeenRequest request = seen.requested(number, inbox.takeHead());
                inbox.skip(request.bodyLength());
                turn.answer().play(new Wire(client, inbox, request));
            }
        }
    }

    private void answer(Socket server) {
        try (client) {
            InputStream in = server.getInputStream();
            in.transferTo(client.getOutputStream());
        } catch (IOException gone) {
            // one side has ended, and with it both
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
