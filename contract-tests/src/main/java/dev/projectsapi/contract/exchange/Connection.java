package dev.projectsapi.contract.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One TCP connection to the server, TLS where the address says so. */
final class Connection implements AutoCloseable {

    private static final int MOMENT_MILLIS = 20;

    private final Address address;
    private final Socket socket;
    private final Source source;
    private boolean used;
    private boolean finished;

    private Connection(Address address, Socket socket) throws IOException {
        this.address = address;
        this.socket = socket;
        this.source = new Source(socket);
    }

    /**
     * Connects.
     *
     * @throws NoHandshake if a server was reached that does not speak TLS, or is not one to be believed
     */
    static Connection open(Address address, @Nullable Tls tls, int timeoutMillis) throws IOException {
        Socket plain = new Socket();
        try {
            plain.setTcpNoDelay(true);
            plain.connect(new InetSocketAddress(address.bareHost(), address.port()), timeoutMillis);
            if (tls == null) {
                return new Connection(address, plain);
            }
            return new Connection(address, tls.over(plain, address, timeoutMillis));
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** Whether another request may follow. */
    boolean isOpen() {
        return !finished;
    }

    boolean isUsed() {
        return used;
    }

    /**
     * The beginning of bytes that nobody asked for; empty where there are none. After the last answer of a connection its end is waited
     * for, a moment: whoever closes it has nothing more to say.
     */
    String pending() {
        try {
            return source.pending(finished ? MOMENT_MILLIS : 0);
        } catch (IOException e) {
            return "";
        }
    }

    Response exchange(Request request, long deadline) throws IOException {
        source.deadline(deadline);
        finished = true;
        used = true;
        socket.getOutputStream().write(bytes(request));
        Response response = new AnswerReader(source, request.isHead()).read();
        finished = !staysOpen(request, response);
        return response;
    }

    private static boolean staysOpen(Request request, Response response) {
        Headers headers = response.headers();
        boolean framed = request.isHead()
                || response.status() == 204
                || response.status() == 304
                || headers.first("Content-Length").isPresent()
                || headers.first("Transfer-Encoding").isPresent();
        return framed && !headers.members("Connection").contains("close");
    }

    private byte[] bytes(Request request) {
        StringBuilder head = new StringBuilder(request.method())
                .append(' ')
                .append(address.prefix())
                .append(request.target())
                .append(" HTTP/1.1\r\nHost: ")
                .append(address.authority())
                .append("\r\nUser-Agent: projects-contract\r\n");
        request.authorization().ifPresent(who -> line(head, new Header("Authorization", who.value())));
        request.headers().lines().forEach(line -> line(head, line));
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void line(StringBuilder head, Header header) {
        String value = header.value().replaceAll("[\r\n\0]", " ");
        head.append(header.name()).append(": ").append(value).append("\r\n");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
