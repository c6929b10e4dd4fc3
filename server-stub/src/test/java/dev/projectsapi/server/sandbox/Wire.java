package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request on a connection of its own, read as bytes to whatever end it comes to. */
record Wire(String text, End end, Duration took) {
    private static final int LONGEST_MILLIS = 20_000;

    enum End {
        CLOSED,
        RESET,
        SILENT
    }

    /** Reads until the end, or until nothing has come for so long. */
    static Wire get(int port, String target, String credentials, Duration patience, String... headers)
            throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        End end = End.CLOSED;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) patience.toMillis());
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            String head = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
                    + Sample.basic(credentials) + "\r\n" + more + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                got.write(next);
            }
        } catch (SocketTimeoutException e) {
            end = End.SILENT;
        } catch (IOException e) {
            end = End.RESET;
        }
        return new Wire(got.toString(StandardCharsets.UTF_8), end, Duration.ofNanos(System.nanoTime() - start));
    }

    static Wire get(int port, Scenario scenario, String target, String... headers) throws IOException {
        return get(port, target, credentials(scenario), Duration.ofMillis(LONGEST_MILLIS), headers);
    }

    static String credentials(Scenario scenario) {
        return scenario.accountSid() + ":" + scenario.token();
    }

    /** The status; 0 if there was none. */
    int status() {
        return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    String body() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? "" : text.substring(end + 4);
    }

    String header(String name) {
        return text.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** The status and the error's code, as in `400 PARAMETER_INVALID`; the status alone if there is no error. */
    String verdict() {
        String code = body().replaceFirst("(?s)^\\{\"ResponseStatus\":\\{\"ErrorCode\":\"([A-Z_]+)\".*", "$1");
        return (status() + " " + (code.equals(body()) ? "" : code)).strip();
    }
}
