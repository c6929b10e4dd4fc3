package dev.projectsapi.client.internal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * One request on the thread that waits for its answer. Another thread may abort it: by giving its body up, or, where there is none
 * yet, by an interrupt, which is the only thing that then ends the JDK's {@code send}; it never leaves this class. (Its {@code
 * sendAsync} could be cancelled, and answers by way of the common pool: three times the work on Java 17, and for ever where that
 * pool is busy. And on Java 17 an interrupt while a body comes leaves, one time in ten, a thread of the JDK's for ever.)
 */
final class Sending {

    private final long endNanos;
    private @Nullable Thread thread;
    private boolean aborted;
    private boolean abandoned;
    private boolean poked;
    private @Nullable BoundedBody body;
    private Runnable onAbort = () -> {};

    /** A request that is late after so long. */
    Sending(long nanos) {
        this.endNanos = System.nanoTime() + nanos;
    }

    HttpResponse<byte[]> send(HttpClient http, HttpRequest request, HttpResponse.BodyHandler<byte[]> handler)
            throws IOException, InterruptedException {
        enter();
        try {
            return http.send(request, handler);
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws InterruptedException {
        // an interrupt of somebody else: the JDK's channels would take it for a broken connection
        if (abandoned || Thread.interrupted()) {
            throw new InterruptedException();
        }
        thread = Thread.currentThread();
    }

    private synchronized void leave() {
        thread = null;
        if (poked) {
            Thread.interrupted();
        }
    }

    /** Ends it, if it has not ended yet: it is late, or its call was stopped. */
    void abort() {
        Runnable tell;
        synchronized (this) {
            aborted = true;
            tell = onAbort;
        }
        abandon();
        tell.run();
    }

    /** Ends it, if it has not ended yet: nobody waits for it any more. Whoever is not sure may say it twice. */
    void abandon() {
        BoundedBody begun;
        synchronized (this) {
            begun = abandoned ? null : body;
            abandoned = true;
            if (begun == null && thread != null) {
                poked = true;
                thread.interrupt();
            }
        }
        if (begun != null) {
            begun.abandon();
        }
    }

    /** The head has come, and this is on its way. */
    synchronized void reading(BoundedBody begun) {
        body = begun;
    }

    /** Who waits for it on another thread. */
    synchronized void onAbort(Runnable told) {
        onAbort = told;
        if (aborted) {
            told.run();
        }
    }

    /** How long it may go on, if at all. */
    long abortIfLate() {
        long left = endNanos - System.nanoTime();
        if (left <= 0) {
            abort();
            return Long.MAX_VALUE;
        }
        return left;
    }

    synchronized boolean aborted() {
        return aborted;
    }
}
