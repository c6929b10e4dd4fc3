package dev.projectsapi.contract.exchange;

import dev.projectsapi.contract.exchange.TransportFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends requests one after the other, over one kept connection unless a fresh one is asked for. */
public final class Wire implements AutoCloseable {

    /** What one exchange is given; the contract allows an answer 5 seconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Address address;
    private final @Nullable Tls tls;
    private final BiConsumer<Exchange, String> unasked;
    private @Nullable Connection kept;
    private @Nullable Exchange last;
    private int count;

    private Wire(Address address, @Nullable Tls tls, BiConsumer<Exchange, String> unasked) {
        this.address = address;
        this.tls = tls;
        this.unasked = unasked;
    }

    /**
     * Makes the first connection.
     *
     * @param unasked is told of bytes that came after the end of an answer, with a sample of them
     * @throws ConnectException if nobody listens; a server that can be reached and does not speak TLS is one that can be judged
     */
    public static Wire open(URI base, Trust trust, BiConsumer<Exchange, String> unasked) throws IOException {
        Address address = Address.of(base);
        Wire wire = new Wire(address, address.tls() ? trust.tls() : null, unasked);
        try {
            wire.kept = wire.connect();
        } catch (NoHandshake e) {
            // the first request says so, as a finding
        } catch (IOException e) {
            throw new ConnectException("no connection to " + address.authority());
        }
        return wire;
    }

    /** How many requests have been sent. */
    public int count() {
        return count;
    }

    /** The address that a request goes to, for a person or for {@code curl}. */
    public String url(Request request) {
        return address.url(request);
    }

    /** Sends over the kept connection; a new one takes its place where the server has closed it. */
    public Exchange send(Request request) {
        if (kept != null && last != null && kept.isOpen() && anythingCame(kept, last)) {
            forgetKept();
        }
        Connection connection = kept;
        if (connection == null || !connection.isOpen()) {
            forgetKept();
            return sendFresh(request, true);
        }
        boolean usedBefore = connection.isUsed();
        Exchange exchange = exchange(connection, request);
        TransportFault fault = exchange.fault().orElse(null);
        if (fault == null || !usedBefore) {
            return exchange;
        }
        if (fault.kind() == Kind.NOT_HTTP && last != null) {
            unasked.accept(last, fault.text());
        } else if (fault.kind() != Kind.NO_ANSWER) {
            return exchange;
        }
        // a server may close a connection that waits, at any moment: only a new one can tell
        forgetKept();
        return sendFresh(request, true);
    }

    /** Sends over a connection of its own. */
    public Exchange sendFresh(Request request) {
        return sendFresh(request, false);
    }

    /** Closes the kept connection, so that the next request begins a new one. */
    public void forgetKept() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }

    private Exchange sendFresh(Request request, boolean keep) {
        Connection connection;
        try {
            connection = connect();
        } catch (NoHandshake e) {
            count++;
            TransportFault fault = new TransportFault(Kind.NO_HANDSHAKE, "no TLS connection: " + e.getMessage());
            return new Exchange(request, null, fault, Duration.ZERO, false);
        } catch (IOException e) {
            TransportFault fault = new TransportFault(Kind.NO_ANSWER, "no connection could be made");
            return new Exchange(request, null, fault, Duration.ZERO, false);
        }
        Exchange exchange = exchange(connection, request);
        if (keep) {
            kept = connection;
            last = exchange;
        } else {
            anythingCame(connection, exchange);
            connection.close();
        }
        return exchange;
    }

    private Exchange exchange(Connection connection, Request request) {
        boolean used = connection.isUsed();
        long start = System.nanoTime();
        Response response = null;
        TransportFault fault = null;
        count++;
        try {
            response = connection.exchange(request, start + PATIENCE.toNanos());
        } catch (Garbled e) {
            response = e.soFar();
            fault = e.fault();
        } catch (SocketTimeoutException e) {
            fault = new TransportFault(Kind.TIMEOUT, "no answer within " + PATIENCE.toSeconds() + " s");
        } catch (IOException e) {
            fault = new TransportFault(Kind.NO_ANSWER, "the connection broke before an answer");
        }
        Exchange exchange = new Exchange(request, response, fault, Duration.ofNanos(System.nanoTime() - start), used);
        if (!connection.isOpen() && fault == null) {
            anythingCame(connection, exchange);
        }
        if (connection == kept) {
            last = exchange;
        }
        return exchange;
    }

    private boolean anythingCame(Connection connection, Exchange before) {
        String sample = connection.pending();
        // a whole answer that nobody asked for is how some servers say that they close a waiting connection
        if (!sample.isEmpty() && before.fault().isEmpty() && !sample.startsWith("HTTP/1.")) {
            unasked.accept(before, sample);
        }
        return !sample.isEmpty();
    }

    private Connection connect() throws IOException {
        return Connection.open(address, tls, (int) PATIENCE.toMillis());
    }

    @Override
    public void close() {
        if (kept != null && last != null) {
            anythingCame(kept, last);
        }
        forgetKept();
    }
}
