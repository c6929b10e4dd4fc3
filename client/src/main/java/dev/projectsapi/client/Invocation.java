package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ApiException;
import dev.projectsapi.client.internal.Answer;
import dev.projectsapi.client.internal.Call;
import dev.projectsapi.client.internal.Exchange;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call of an operation: from the check of its arguments to the report of its outcome. */
final class Invocation<T> {

    private final Calls calls;
    private final Operation<T> operation;
    private final Call call;
    private final Secrets secrets;
    private final Exchange exchange;
    private final Failures failures;
    private @Nullable CompletableFuture<Void> place;

    Invocation(Calls calls, Operation<T> operation) {
        this.calls = calls;
        this.operation = operation;
        this.call = new Call(calls.totalTimeout());
        this.secrets = new Secrets(calls.credentials());
        this.exchange = calls.transport().exchange(call, secrets);
        this.failures = new Failures(operation, exchange, secrets);
    }

    /** Ends it from another thread. */
    void stop() {
        call.stop();
    }

    /** Takes a place before {@link #run()}, which then need not wait; completes when it is there, or too late. */
    CompletableFuture<Void> takePlace() {
        CompletableFuture<Void> taken = calls.places().take();
        place = taken;
        return call.watch(taken);
    }

    /** Makes the call on this thread. */
    Outcome<T> run() {
        Throwable error = null;
        try {
            return outcome();
        } catch (Throwable e) { // also what a credentials supplier throws undeclared
            error = e;
            throw e;
        } finally {
            int status = exchange.head().map(ResponseInfo::statusCode).orElse(0);
            calls.reports()
                    .finished(new CallEvent(
                            operation.name(), status, exchange.attempts(), call.elapsed(), Optional.ofNullable(error)));
        }
    }

    private Outcome<T> outcome() {
        if (operation.refusal().isPresent()) {
            throw failures.refused(operation.refusal().get());
        }
        if (!calls.begin(this)) {
            throw call.stopped() ? failures.cancelled() : failures.closed();
        }
        CompletableFuture<Void> taken = place == null ? calls.places().take() : place;
        try {
            call.await(taken);
            return answered(operation.sender().send(calls.wire(), exchange));
        } catch (ApiException e) {
            throw failures.of(e);
        } catch (Malformed e) {
            throw failures.malformed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.cancelled();
        } catch (TimeoutException | ExecutionException e) {
            throw failures.noPlace();
        } catch (CancellationException e) {
            throw failures.cancelled();
        } catch (SupplierFailure e) {
            throw e.<RuntimeException>rethrow();
        } finally {
            calls.places().release(taken);
            calls.end(this);
        }
    }

    private Outcome<T> answered(T value) {
        Answer answer = exchange.answer().orElseThrow();
        if (answer.statusCode() != 200) {
            throw failures.otherStatus(answer);
        }
        return new Outcome<>(value, answer, exchange.attempts(), secrets);
    }
}
