package dev.projectsapi.client.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share: connections, threads, and the bounds of each try. */
public final class Transport {

    private final TransportSettings settings;
    private final boolean ours;
    private final ExecutorService helpers = Helpers.start();
    private final Watchdog watchdog = new Watchdog();
    private DirectExecutor executor = new DirectExecutor();
    private volatile @Nullable HttpClient http;

    /** Over the HTTP client given, which is left open; or, if there is none, over one of our own. */
    public Transport(TransportSettings settings, @Nullable HttpClient given) {
        this.settings = settings;
        this.ours = given == null;
        this.http = given == null ? settings.httpClient(executor) : given;
    }

    /** The HTTP client that one call gives to the generated code. */
    public Exchange exchange(Call call, Supplier<String> authorization) {
        return new Exchange(this, call, authorization);
    }

    /** Threads that may be kept waiting. */
    public ExecutorService helpers() {
        return helpers;
    }

    TransportSettings settings() {
        return settings;
    }

    HttpClient http() {
        HttpClient current = http;
        if (current == null) {
            throw new IllegalStateException("closed");
        }
        return current;
    }

    HttpResponse<byte[]> send(Sending sending, HttpRequest request, HttpResponse.BodyHandler<byte[]> handler)
            throws IOException, InterruptedException {
        watchdog.watch(sending);
        try {
            return mayWaitHere(request.uri())
                    ? sending.send(http(), request, handler)
                    : sendElsewhere(sending, request, handler);
        } finally {
            watchdog.release(sending);
            if (sending.aborted()) {
                replaceIfStuck();
            }
        }
    }

    /** Calls under way on the old one may go on; it goes when they have gone. */
    private synchronized void replaceIfStuck() {
        if (ours && http != null && executor.isStuck()) {
            executor = new DirectExecutor();
            http = settings.httpClient(executor);
        }
    }

    /**
     * Not where a name is to be looked up, which the JDK does on the sending thread and no interrupt ends. And not on a thread
     * of a fork-join pool: while it waits it may run another task, which an interrupt would hit.
     */
    private static boolean mayWaitHere(URI uri) {
        return isAddress(uri) && !(Thread.currentThread() instanceof ForkJoinWorkerThread);
    }

    private HttpResponse<byte[]> sendElsewhere(
            Sending sending, HttpRequest request, HttpResponse.BodyHandler<byte[]> handler)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answered = new CompletableFuture<>();
        sending.onAbort(() -> answered.cancel(false));
        helpers.execute(() -> {
            try {
                answered.complete(sending.send(http(), request, handler));
            } catch (Throwable e) { // whatever it is, somebody waits for it
                answered.completeExceptionally(e);
            }
        });
        try {
            return answered.get();
        } catch (InterruptedException e) {
            sending.abandon();
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static boolean isAddress(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
    }

    /** Lets go of the connections, unless they were given, and of the threads. */
    public void close() {
        HttpClient current = take();
        watchdog.close();
        // no interrupts: a caller's own continuation may run there; its calls have been stopped
        helpers.shutdown();
        if (ours && current != null) {
            shutDown(current);
        }
    }

    private synchronized @Nullable HttpClient take() {
        HttpClient current = http;
        http = null;
        return current;
    }

    /** Java 17 has no such method: there the connections end when nobody holds the client any more. */
    private static void shutDown(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (ReflectiveOperationException e) {
            System.getLogger(Transport.class.getName())
                    .log(System.Logger.Level.TRACE, "left to the garbage collector", e);
        }
    }
}
