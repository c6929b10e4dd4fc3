package dev.projectsapi.client.internal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share: connections, threads, and the bounds of each try. */
public final class Transport {

    private final TransportSettings settings;
    private final boolean ours;
    private final ExecutorService helpers = Helpers.start();
    private volatile @Nullable HttpClient http;

    /** Over the HTTP client given, which is left open; or, if there is none, over one of our own. */
    public Transport(TransportSettings settings, @Nullable HttpClient given) {
        this.settings = settings;
        this.ours = given == null;
        this.http = given == null ? settings.httpClient() : given;
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

    CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request, HttpResponse.BodyHandler<byte[]> handler) {
        HttpClient current = http();
        return isAddress(request.uri())
                ? current.sendAsync(request, handler)
                : lookUpAndSend(current, request, handler);
    }

    /** The JDK looks up a name on the thread that sends, and no deadline ends a look-up: so that is not the caller's thread. */
    private CompletableFuture<HttpResponse<byte[]>> lookUpAndSend(
            HttpClient current, HttpRequest request, HttpResponse.BodyHandler<byte[]> handler) {
        CompletableFuture<HttpResponse<byte[]>> answered = new CompletableFuture<>();
        helpers.execute(() -> {
            if (answered.isDone()) {
                return;
            }
            CompletableFuture<HttpResponse<byte[]>> sent = current.sendAsync(request, handler);
            answered.whenComplete((response, failure) -> sent.cancel(true));
            sent.whenComplete((response, failure) -> {
                if (failure == null) {
                    answered.complete(response);
                } else {
                    answered.completeExceptionally(failure);
                }
            });
        });
        return answered;
    }

    private static boolean isAddress(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
    }

    /** Lets go of the connections, unless they were given, and of the threads. */
    public void close() {
        HttpClient current = http;
        http = null;
        helpers.shutdown();
        if (ours && current != null) {
            shutDown(current);
        }
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
