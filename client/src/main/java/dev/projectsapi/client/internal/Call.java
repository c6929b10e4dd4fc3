package dev.projectsapi.client.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call from its begin to its outcome. Whatever it waits for (a place, an answer, the time of the next try), its
 * deadline, an interrupt and {@link #stop()} end it.
 */
public final class Call {

    private final long begin = System.nanoTime();
    private final long total;
    private boolean stopped;
    private @Nullable CompletableFuture<?> waitingFor;
    private @Nullable Sending sending;

    public Call(Duration totalTimeout) {
        this.total = nanos(totalTimeout);
    }

    /** How long it has taken until now. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    long remainingNanos() {
        return total - (System.nanoTime() - begin);
    }

    /** Ends the call from another thread: it throws {@link java.util.concurrent.CancellationException} from its wait. */
    public void stop() {
        CompletableFuture<?> future;
        Sending request;
        synchronized (this) {
            stopped = true;
            future = waitingFor;
            request = sending;
        }
        if (future != null) {
            future.cancel(true);
        }
        if (request != null) {
            request.abort();
        }
    }

    /** Whether {@link #stop()} ended it. */
    public synchronized boolean stopped() {
        return stopped;
    }

    /** A place for the call, which is waited for elsewhere: the deadline and {@link #stop()} end this, too. */
    public CompletableFuture<Void> watch(CompletableFuture<Void> place) {
        waitFor(place);
        return place.isDone() ? place : place.orTimeout(remainingNanos(), TimeUnit.NANOSECONDS);
    }

    /** The request that the call is about to send. */
    void sending(Sending next) {
        boolean late;
        synchronized (this) {
            sending = next;
            late = stopped;
        }
        if (late) {
            next.abort();
        }
    }

    private void waitFor(CompletableFuture<?> future) {
        boolean late;
        synchronized (this) {
            waitingFor = future;
            late = stopped;
        }
        if (late) {
            future.cancel(true);
        }
    }

    /** Waits until the deadline of the call. */
    public <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return await(future, Long.MAX_VALUE);
    }

    /** Waits so long, or until the deadline of the call, whichever comes first; what was waited for in vain is cancelled. */
    <T> T await(CompletableFuture<T> future, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        waitFor(future);
        try {
            return future.get(Math.min(nanos, remainingNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException | TimeoutException e) {
            future.cancel(true);
            throw e;
        }
    }

    void sleep(long nanos) throws InterruptedException {
        try {
            await(new CompletableFuture<Void>(), nanos);
        } catch (TimeoutException awake) {
            // the end of the pause
        } catch (ExecutionException e) {
            throw new AssertionError("nobody completes a pause", e);
        }
    }

    /** As a number that can be added to another one: 146 years are for ever. */
    static long nanos(Duration duration) {
        Duration longest = Duration.ofNanos(Long.MAX_VALUE / 2);
        return duration.compareTo(longest) < 0 ? duration.toNanos() : longest.toNanos();
    }
}
