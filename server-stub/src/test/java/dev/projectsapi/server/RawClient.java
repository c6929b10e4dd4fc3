package dev.projectsapi.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends bytes as they are and reads answers; each answer has to have a true `Content-Length`. */
public final class RawClient {
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
        try (RawConnection connection = connect()) {
            connection.send(bytes);
            boolean bodies = bytes.length < 4 || bytes[0] != 'H' || bytes[1] != 'E';
            List<RawAnswer> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(connection.read(bodies));
            }
            return answers;
        }
    }

    /** Whether the server ends the connection after its first answer, without being asked to. */
    public boolean closesAfter(String text) {
        try (RawConnection connection = connect()) {
            connection.send(text);
            return connection.read().header("connection").equals("close") && connection.ends();
        }
    }

    /** A new connection, for who has more to say than one thing. */
    public RawConnection connect() {
        return RawConnection.to(port);
    }
}
