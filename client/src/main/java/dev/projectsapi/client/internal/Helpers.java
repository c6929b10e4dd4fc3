package dev.projectsapi.client.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of our own: for asynchronous calls, as many as places, and for what may block beyond a deadline. */
final class Helpers {

    private Helpers() {}

    /** Daemons, made when there is work and gone soon after it. */
    static ExecutorService start() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                5,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> thread(task, String.valueOf(number.incrementAndGet())),
                // after close() there is nobody else to tell a caller that his call was cancelled
                (task, closed) -> task.run());
    }

    static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, "projects-client-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
