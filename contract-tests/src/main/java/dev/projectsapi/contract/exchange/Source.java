package dev.projectsapi.contract.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** The bytes that come over one connection, each to be there before a deadline. */
final class Source {

    /** A line that is longer is none; no head of an answer needs as much. */
    private static final int LONGEST_LINE = 65_536;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16_384];
    private int from;
    private int to;
    private long deadline;

    Source(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    void deadline(long nanoTime) {
        deadline = nanoTime;
    }

    /** The next byte, or -1 where the connection was closed. */
    int read() throws IOException {
        if (from == to && !fill()) {
            return -1;
        }
        return buffer[from++] & 0xff;
    }

    private boolean fill() throws IOException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        socket.setSoTimeout((int) Math.min(millis, Integer.MAX_VALUE));
        int count = in.read(buffer);
        from = 0;
        to = Math.max(count, 0);
        return count > 0;
    }

    /** A line without its end; what came so far where the connection was closed. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c != -1 && c != '\n'; c = read()) {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                break;
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    /** Adds up to {@code count} bytes to {@code body}; how many there were before the connection was closed. */
    long copy(ByteArrayOutputStream body, long count) throws IOException {
        long done = 0;
        while (done < count && (from < to || fill())) {
            int part = (int) Math.min(to - from, count - done);
            body.write(buffer, from, part);
            from += part;
            done += part;
        }
        return done;
    }

    /** What has come within so many milliseconds and was not asked for; empty where there is nothing. */
    String pending(int millis) throws IOException {
        if (from == to && (millis > 0 || in.available() > 0)) {
            deadline = System.nanoTime() + (millis > 0 ? millis : 1_000) * 1_000_000L;
            fill();
        }
        return new String(buffer, from, Math.min(to - from, 40), StandardCharsets.ISO_8859_1);
    }
}
