package dev.projectsapi.server.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/** Persistent connections, one request at a time on each, the next as soon as the answer is there. One thread. */
final class LoadGenerator {
    private static final int CONNECTIONS = 32;
    private static final int MOST_ANSWERS = 8_000_000;

    private final int port;
    private final byte[] request;
    private final int[] micros = new int[MOST_ANSWERS];
    private int answers;
    private long end;

    LoadGenerator(int port, String request) {
        this.port = port;
        this.request = request.getBytes(StandardCharsets.US_ASCII);
    }

    /** What came of one run. */
    record Load(int answers, int medianMicros, int micros99) {}

    /** Whether one request is answered with 200. */
    static boolean isAnswered(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException e) {
            return false;
        }
    }

    Load run(Duration duration) throws IOException {
        answers = 0;
        end = System.nanoTime() + duration.toNanos();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                connect(selector);
            }
            while (System.nanoTime() < end) {
                selector.select((Consumer<SelectionKey>) this::read, 100);
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        }
        Arrays.sort(micros, 0, answers);
        return new Load(answers, micros[answers / 2], micros[(int) (answers * 0.99)]);
    }

    private void connect(Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
        Connection connection = new Connection(channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        connection.send();
    }

    private void read(SelectionKey key) {
        try {
            Connection connection = (Connection) key.attachment();
            if (connection.isAnswered()) {
                micros[answers++] = (int) ((System.nanoTime() - connection.sentAt) / 1000);
                connection.send();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Connection {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
        private long sentAt;

        Connection(SocketChannel channel) {
            this.channel = channel;
        }

        void send() throws IOException {
            sentAt = System.nanoTime();
            // shorter than any socket's buffer
            channel.write(ByteBuffer.wrap(request));
        }

        boolean isAnswered() throws IOException {
            if (channel.read(in) < 0) {
                throw new IOException("the server has closed the connection");
            }
            int length = lengthOfAnswer();
            if (length < 0 || in.position() < length) {
                return false;
            }
            in.clear();
            return true;
        }

        /** Below 0 as long as the head is not there. */
        private int lengthOfAnswer() throws IOException {
            String head = new String(in.array(), 0, Math.min(in.position(), 600), StandardCharsets.US_ASCII);
            int headEnd = head.indexOf("\r\n\r\n");
            if (headEnd < 0) {
                return -1;
            }
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IOException("not 200: " + head);
            }
            int at = head.indexOf("ontent-");
            while (!head.regionMatches(true, at, "ontent-length: ", 0, 15)) {
                at = head.indexOf("ontent-", at + 1);
            }
            int digits = at + 15;
            return headEnd + 4 + Integer.parseInt(head, digits, head.indexOf('\r', digits), 10);
        }
    }
}
