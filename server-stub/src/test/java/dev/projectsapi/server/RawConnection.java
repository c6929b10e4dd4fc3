package dev.projectsapi.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** One connection that sends bytes as they are and reads answers; each answer has to have a true `Content-Length`. */
public final class RawConnection implements AutoCloseable {
    private static final int MILLIS_TO_WAIT = 10_000;

    private final Socket socket;

    public RawConnection(Socket socket) {
        this.socket = socket;
        try {
            socket.setSoTimeout(MILLIS_TO_WAIT);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On this machine. */
    public static RawConnection to(int port) {
        try {
            return new RawConnection(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            // the server may have heard enough before we have said all
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters beyond 255 cannot be sent: each is one byte. */
    public void send(String text) {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends this direction only: what the server says can be read still. */
    public void saysNoMore() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawAnswer read() {
        return read(true);
    }

    /** The next answer; that to a HEAD has no body, whatever its length says. */
    public RawAnswer read(boolean body) {
        try {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("the connection ended in the head: " + head);
                }
                head.write(next);
            }
            RawAnswer answer = new RawAnswer(head.toString(StandardCharsets.ISO_8859_1), "");
            return body
                    ? new RawAnswer(answer.head(), text(in, Integer.parseInt(answer.header("content-length"))))
                    : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the server to end the connection; false if it says something first. */
    public boolean ends() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
