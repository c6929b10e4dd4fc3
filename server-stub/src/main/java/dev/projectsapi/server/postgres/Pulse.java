package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.StoreUnavailableException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the database answers. Each look at it asks in the background, so that the next one knows. */
final class Pulse implements AutoCloseable {
    private final Runnable question;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ExecutorService thread =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Pulse::daemon);
    private volatile boolean beats = true;

    /** Asks by {@code question}, which throws StoreUnavailableException where there is no answer. */
    Pulse(Runnable question) {
        this.question = question;
    }

    /** As of the last answer; returns at once. */
    boolean beats() {
        if (asking.compareAndSet(false, true)) {
            thread.execute(this::ask);
        }
        return beats;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "projects-pulse");
        daemon.setDaemon(true);
        return daemon;
    }

    private void ask() {
        try {
            question.run();
            beats = true;
        } catch (StoreUnavailableException e) {
            beats = false;
        } finally {
            asking.set(false);
        }
    }
}
