package dev.projectsapi.server.bench;

import dev.projectsapi.server.RawConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Requests by TLS, on kept connections or a new one for each, from threads that wait for each answer. */
final class TlsLoad {
    private static final int CALLERS = 16;

    private final TrustManagerFactory trusted;
    private final SSLContext context;

    /** The servers show a certificate that is in there. */
    TlsLoad(KeyStore certificates) throws GeneralSecurityException {
        trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificates);
        context = context();
    }

    boolean isAnswered(int port, String request) {
        try (RawConnection connection = connect(context, port)) {
            connection.send(request);
            return connection.read().verdict().equals("200");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** How many requests were answered. */
    int run(int port, String request, Duration duration, boolean kept) {
        AtomicInteger answers = new AtomicInteger();
        long end = System.nanoTime() + duration.toNanos();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> {
                while (System.nanoTime() < end) {
                    // a context of its own knows no session to resume, so each handshake is a whole one
                    try (RawConnection connection = connect(kept ? context : context(), port)) {
                        do {
                            connection.send(request);
                            connection.read();
                            answers.incrementAndGet();
                        } while (kept && System.nanoTime() < end);
                    }
                }
            });
            callers.add(caller);
            caller.start();
        }
        for (Thread caller : callers) {
            try {
                caller.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers.get();
    }

    private static RawConnection connect(SSLContext context, int port) {
        try {
            return new RawConnection(context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SSLContext context() {
        try {
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(null, trusted.getTrustManagers(), null);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
