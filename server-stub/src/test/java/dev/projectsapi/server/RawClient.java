package dev.projectsapi.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends bytes as they are and reads answers; each answer has to have a true `Content-Length`. */
public final class RawClient {
    private static final int MILLIS_TO_WAIT = 10_000;

    private final int port;

    public RawClient(ProjectsServer server) {
        this.port = server.port();
    }

    /** A whole GET of an account of the sample, with further header lines. */
    public static String get(String target, Sample account, String... headers) {
        return request("GET", target, "Authorization: " + account.authorization(), headers);
    }

    public static String request(String method, String target, String header, String... headers) {
        String more = String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "");
        return method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n" + more + "\r\n";
    }

    /** The first answer. Characters beyond 255 cannot be sent: each is one byte. */
    public RawAnswer send(String text) {
        return send(text, 1).get(0);
    }

    /** So many answers on one connection. */
    public List<RawAnswer> send(String text, int count) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1), count);
    }

    public List<RawAnswer> send(byte[] bytes, int count) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLIS_TO_WAIT);
            try {
                socket.getOutputStream().write(bytes);
            } catch (SocketException e) {
                // the server may have heard enough before we have said all
            }
            boolean bodies = bytes.length < 4 || bytes[0] != 'H' || bytes[1] != 'E';
            List<RawAnswer> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(read(socket.getInputStream(), bodies));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server ends the connection after its first answer, without being asked to. */
    public boolean closesAfter(String text) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLIS_TO_WAIT);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            boolean said =
                    read(socket.getInputStream(), true).header("connection").equals("close");
            return said && socket.getInputStream().read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawAnswer read(InputStream in, boolean body) throws IOException {
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
    }

    private static String text(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
