package dev.projectsapi.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;

/** What the other side has sent and nobody has taken yet. */
final class Inbox {

    private static final int LONGEST_HEAD = 1 << 20;

    private final Socket socket;
    private final InputStream in;
    private byte[] bytes = new byte[8 * 1024];
    private int length;

    Inbox(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** Takes the next head, without its empty line; waits for it. */
    String takeHead() throws IOException {
        int searched = 0;
        while (true) {
            int end = endOfHead(searched);
            if (end >= 0) {
                return take(end + 4).substring(0, end);
            }
            searched = Math.max(0, length - 3);
            receive();
        }
    }

    /** Waits until there is anything at all. */
    void awaitAny() throws IOException {
        if (length == 0) {
            receive();
        }
    }

    /** Everything that has come. */
    byte[] takeAll() {
        byte[] all = Arrays.copyOf(bytes, length);
        length = 0;
        return all;
    }

    /** The next head, which stays where it is; waits for it. */
    String peekHead() throws IOException {
        while (endOfHead(0) < 0) {
            receive();
        }
        return new String(bytes, 0, endOfHead(0), ISO_8859_1);
    }

    /** Takes a body of a known length; waits for it. */
    void skip(long count) throws IOException {
        for (long left = count; left > 0; ) {
            if (length == 0) {
                receive();
            }
            int taken = (int) Math.min(left, length);
            take(taken);
            left -= taken;
        }
    }

    /**
     * Listens that long (zero: for ever) for the end of the connection; what comes in meanwhile is kept for later.
     *
     * @throws EOFException at the end
     */
    void listen(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (true) {
                long left = time.isZero() ? 0 : Math.max(1, (end - System.nanoTime() + 999_999) / 1_000_000);
                socket.setSoTimeout((int) left);
                receive();
                if (!time.isZero() && System.nanoTime() - end >= 0) {
                    return;
                }
            }
        } catch (SocketTimeoutException over) {
            // nothing came, and nobody went
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(0);
            }
        }
    }

    private void receive() throws IOException {
        if (length == LONGEST_HEAD) {
            throw new IOException("too much at once");
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        int count = in.read(bytes, length, bytes.length - length);
        if (count < 0) {
            throw new EOFException();
        }
        length += count;
    }

    private String take(int count) {
        String taken = new String(bytes, 0, count, ISO_8859_1);
        System.arraycopy(bytes, count, bytes, 0, length - count);
        length -= count;
        return taken;
    }

    private int endOfHead(int from) {
        for (int i = from; i + 3 < length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
