package dev.projectsapi.server.postgres;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers: asked every second in the background, so that nobody who wants to know has to wait. */
final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Runnable question;
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(1, Pulse::daemon);
    private volatile boolean beats = true;

    /** Asks by {@code question}, which throws where there is no answer; so many milliseconds after the last one. */
    Pulse(Runnable question, long pauseMillis) {
        this.question = question;
        thread.scheduleWithFixedDelay(this::ask, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }

    /** As of the last answer. */
    boolean beats() {
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

    /** Each change is logged once, with its reason. */
    private void ask() {
        try {
            question.run();
            if (!beats) {
                beats = true;
                LOG.info("the database answers again");
            }
        } catch (RuntimeException e) {
            // caught whatever it is, for an executor does not ask again after a failure
            if (beats && !thread.isShutdown()) {
                beats = false;
                LOG.warn("the database does not answer: {}", e.getMessage());
            }
        }
    }
}
