package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;

/** The answering side of a connection, as an {@link Answer} plays on it. Each method fails once the other side has gone. */
public final class Wire {

    private final Socket socket;
    private final OutputStream out;
    private final Inbox inbox;
    private final SeenRequest request;

    Wire(Socket socket, Inbox inbox, SeenRequest request) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.inbox = inbox;
        this.request = request;
    }

    /** What is being answered. */
    public SeenRequest request() {
        return request;
    }

    public void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Waits that long, unless the other side goes first. */
    public void pause(Duration time) throws IOException {
        inbox.listen(time);
    }

    /** Waits until the other side goes. */
    public void stall() throws IOException {
        while (true) {
            inbox.listen(Duration.ZERO);
        }
    }

    public void close() throws IOException {
        socket.close();
    }

    /** With a zero linger time the kernel throws away what is unsent and sends RST. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
