package dev.projectsapi.server.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads answers one after the other, where the request before may have been any bytes. */
final class AnswerReader {
    private static final int MILLIS_TO_FOLLOW = 20;

    private final Socket socket;
    private final PushbackInputStream in;

    AnswerReader(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()), 1);
    }

    /** Whether within that time an answer begins, or the connection ends. */
    boolean stirs(int millis) throws IOException {
        int before = socket.getSoTimeout();
        socket.setSoTimeout(millis);
        try {
            int next = in.read();
            if (next >= 0) {
                in.unread(next);
            }
            return true;
        } catch (SocketTimeoutException silence) {
            return false;
        } finally {
            socket.setSoTimeout(before);
        }
    }

    /** Empty at the end of the connection. An answer to a HEAD has no body: {@code perhapsHead} if there may have been one. */
    Optional<FuzzAnswer> next(boolean perhapsHead) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream(300);
        head.write(first);
        int ended = 0;
        while (ended < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the connection ended in the head of an answer: " + head);
            }
            head.write(next);
            ended = next == "\r\n\r\n".charAt(ended) ? ended + 1 : next == '\r' ? 1 : 0;
        }
        FuzzAnswer answer = new FuzzAnswer(head.toString(StandardCharsets.ISO_8859_1), "");
        int length = answer.length();
        if (length == 0 || (perhapsHead && !bodyFollows())) {
            return Optional.of(answer);
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the connection ended in the body of an answer: " + answer.head());
        }
        return Optional.of(new FuzzAnswer(answer.head(), new String(body, StandardCharsets.UTF_8)));
    }

    /** No body of ours begins like an answer, and each comes together with its head. */
    private boolean bodyFollows() throws IOException {
        if (!stirs(MILLIS_TO_FOLLOW)) {
            return false;
        }
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next >= 0 && next != 'H';
    }
}
