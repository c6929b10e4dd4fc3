package dev.projectsapi.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Sends random bytes where requests belong, on connections that it keeps as long as the server does, and judges every answer.
 *
 * <p>Nobody can say how many answers random bytes deserve. So a plain request with an id of its own follows them: either it is
 * answered under that id, or the connection ends, but not without an answer. If neither happens soon, the server may rightly wait
 * for more; then so much follows that whatever it waits for is complete or too long. If it still says nothing, it hangs.
 */
final class Fuzz {
    /** Waiting longer would find nothing more: what comes too early for the server is only read later. */
    private static final int MILLIS_BEFORE_FLOOD = 5;

    private static final byte[] FLOOD = ("Z".repeat(70_000) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final int millisToHang;
    private final Findings findings;
    private final Random random;
    private final RequestMaker maker;
    private int number;
    private @Nullable Socket socket;
    private @Nullable AnswerReader answers;

    Fuzz(int port, long seed, int millisToHang, Findings findings) {
        this.port = port;
        this.millisToHang = millisToHang;
        this.findings = findings;
        this.random = new Random(seed);
        this.maker = new RequestMaker(random);
    }

    /** So many requests, or fewer if there are faults enough. */
    void run(int requests) {
        int end = number + requests;
        try {
            while (number < end && !findings.isEnough()) {
                byte[] bytes = requests();
                if (random.nextInt(100) == 0) {
                    leaveEarly(bytes);
                } else {
                    exchange(bytes);
                }
            }
        } catch (IOException e) {
            findings.fault("no connection: " + e, new byte[0]);
        } finally {
            disconnect();
        }
    }

    private byte[] requests() {
        ByteArrayOutputStream several = new ByteArrayOutputStream();
        for (int i = random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 1; i > 0; i--) {
            several.writeBytes(maker.next());
            number++;
        }
        return several.toByteArray();
    }

    private void exchange(byte[] bytes) throws IOException {
        connect();
        String id = "fuzz-" + number;
        write(
                bytes,
                ("GET /s HTTP/1.1\r\nHost: a\r\nX-Request-Id: " + id + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        try {
            if (!isAnsweredUpTo(id, bytes)) {
                disconnect();
            }
        } catch (SocketException e) {
            findings.count("reset");
            disconnect();
        } catch (IOException | IllegalArgumentException e) {
            findings.fault(String.valueOf(e), bytes);
            disconnect();
        }
    }

    /** Whether the connection can go on. */
    private boolean isAnsweredUpTo(String id, byte[] bytes) throws IOException {
        boolean perhapsHead = new String(bytes, StandardCharsets.ISO_8859_1).contains("HEAD");
        boolean flooded = false;
        for (int read = 0; ; read++) {
            if (!flooded && !answers().stirs(MILLIS_BEFORE_FLOOD)) {
                flooded = true;
                findings.count("flooded");
                write(FLOOD, new byte[0]);
            }
            Optional<FuzzAnswer> answer = answers().next(perhapsHead);
            if (answer.isEmpty()) {
                if (read == 0) {
                    findings.fault("no answer", bytes);
                }
                return false;
            }
            findings.count(Integer.toString(answer.get().status()));
            String fault = answer.get().fault();
            if (!fault.isEmpty()) {
                findings.fault(fault, bytes);
            }
            if (!flooded
                    && answer.get().header("x-request-id").equals(id)
                    && !answer.get().isLast()) {
                return true;
            }
        }
    }

    private void leaveEarly(byte[] bytes) throws IOException {
        connect();
        write(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), new byte[0]);
        findings.count("left early");
        disconnect();
    }

    /** As one piece, in some, or byte by byte. */
    private void write(byte[] first, byte[] second) throws IOException {
        try {
            OutputStream out = socket().getOutputStream();
            int pieces = first.length > 2000 ? 1 : random.nextInt(300);
            if (pieces != 0 && pieces < 290) {
                ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
                both.writeBytes(first);
                both.writeBytes(second);
                out.write(both.toByteArray());
                return;
            }
            for (int at = 0; at < first.length; ) {
                int length = Math.min(first.length - at, pieces == 0 ? 1 : 1 + random.nextInt(100));
                out.write(first, at, length);
                at += length;
            }
            out.write(second);
        } catch (SocketException e) {
            // the server has heard enough; what it said is still to be read
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millisToHang);
            // else so many ends of connections would use up the machine's ports
            socket.setSoLinger(true, 0);
            answers = new AnswerReader(socket);
        }
    }

    private void disconnect() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // gone is gone
        }
        socket = null;
    }

    private Socket socket() {
        return Objects.requireNonNull(socket);
    }

    private AnswerReader answers() {
        return Objects.requireNonNull(answers);
    }
}
