package dev.projectsapi.client;

import dev.projectsapi.client.internal.Places;
import dev.projectsapi.client.internal.Transport;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the calls of one client, in the caller's thread or in one of its own, until it is closed. */
final class Calls {

    private final Wire wire;
    private final Transport transport;
    private final Supplier<Credentials> credentials;
    private final Duration totalTimeout;
    private final Places places;
    private final Reports reports;
    private final Set<Invocation<?>> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Calls(
            Wire wire,
            Transport transport,
            Supplier<Credentials> credentials,
            Duration totalTimeout,
            Places places,
            Reports reports) {
        this.wire = wire;
        this.transport = transport;
        this.credentials = credentials;
        this.totalTimeout = totalTimeout;
        this.places = places;
        this.reports = reports;
    }

    <T> Outcome<T> make(Operation<T> operation) {
        return new Invocation<>(this, operation).run();
    }

    /** The same in a thread of our own; the future, when it ends in any way, ends the call. */
    <T, R> CompletableFuture<R> later(Operation<T> operation, Function<Supplier<T>, R> use) {
        Invocation<T> invocation = new Invocation<>(this, operation);
        CompletableFuture<R> result = new CompletableFuture<>();
        result.whenComplete((value, failure) -> invocation.stop());
        Runnable run =
                () -> complete(result, () -> use.apply(() -> invocation.run().value()));
        if (closed || operation.refusal().isPresent()) {
            run.run();
        } else {
            open.add(invocation);
            invocation.takePlace().whenCompleteAsync((place, late) -> run.run(), transport.helpers());
        }
        return result;
    }

    /** Whether the call may begin: not after the client was closed. From here on to its end, closing ends it. */
    boolean begin(Invocation<?> invocation) {
        open.add(invocation);
        if (closed) {
            open.remove(invocation);
        }
        return !closed;
    }

    void end(Invocation<?> invocation) {
        open.remove(invocation);
    }

    void close() {
        closed = true;
        open.forEach(Invocation::stop);
        transport.close();
    }

    Wire wire() {
        return wire;
    }

    Transport transport() {
        return transport;
    }

    Supplier<Credentials> credentials() {
        return credentials;
    }

    Duration totalTimeout() {
        return totalTimeout;
    }

    Places places() {
        return places;
    }

    Reports reports() {
        return reports;
    }

    private static <R> void complete(CompletableFuture<R> result, Supplier<R> value) {
        try {
            result.complete(value.get());
        } catch (Throwable failure) { // an Error, too, or the caller would wait for ever
            result.completeExceptionally(failure);
        }
    }
}
