package dev.projectsapi.server.http;

import dev.projectsapi.server.resource.ApiError;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets threads of its own wait for a store that may block, and answers for it when it takes too long. */
final class HandOver implements AutoCloseable {
    /** The contract promises an answer within 5 seconds. */
    private static final long LONGEST_MILLIS = 4000;

    private final Vertx vertx;
    private final boolean needed;
    private final ThreadPoolExecutor threads;

    /** With so many threads; 0: nothing will be handed over. */
    HandOver(Vertx vertx, int threads, int mostWaiting) {
        this.vertx = vertx;
        this.needed = threads > 0;
        int most = Math.max(1, threads);
        this.threads = new ThreadPoolExecutor(
                most, most, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(mostWaiting), HandOver::daemon);
        this.threads.allowCoreThreadTimeOut(true);
    }

    boolean isNeeded() {
        return needed;
    }

    /** Calls {@code send} once, on the event loop that this is called on; does no work that is no longer wanted when its turn comes. */
    void run(Supplier<Answer> work, BooleanSupplier wanted, Consumer<Answer> send) {
        Context context = vertx.getOrCreateContext();
        Once once = new Once(send);
        long timer = vertx.setTimer(LONGEST_MILLIS, expired -> once.send(Answer.of(ApiError.unavailable())));
        try {
            threads.execute(() -> {
                if (once.isOpen()) {
                    Answer answer = wanted.getAsBoolean() ? work.get() : Answer.of(ApiError.unavailable());
                    context.runOnContext(nothing -> {
                        vertx.cancelTimer(timer);
                        once.send(answer);
                    });
                }
            });
        } catch (RejectedExecutionException full) {
            vertx.cancelTimer(timer);
            once.send(Answer.of(ApiError.unavailable()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "projects-store");
        thread.setDaemon(true);
        return thread;
    }

    /** The first answer counts. Sent on one event loop only; the flag is volatile for the thread that asks whether it is still worth while. */
    private static final class Once {
        private final Consumer<Answer> send;
        private volatile boolean open = true;

        Once(Consumer<Answer> send) {
            this.send = send;
        }

        boolean isOpen() {
            return open;
        }

        void send(Answer answer) {
            if (open) {
                open = false;
                send.accept(answer);
            }
        }
    }
}
