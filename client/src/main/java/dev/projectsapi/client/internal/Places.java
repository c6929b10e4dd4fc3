package dev.projectsapi.client.internal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** So many calls at a time; the others wait for a place, first come, first served. */
public final class Places {

    private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);

    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    public Places(int number) {
        this.free = number;
    }

    /** A future that completes when there is a place. It is to be released in any case. */
    public synchronized CompletableFuture<Void> take() {
        if (free > 0) {
            free--;
            return AT_ONCE;
        }
        CompletableFuture<Void> place = new CompletableFuture<>();
        waiting.add(place);
        return place;
    }

    /** Gives the place back; or, if it was not got, no longer waits for it. */
    @SuppressWarnings("UndefinedEquals") // a future equals itself only, and that is what is meant
    public void release(CompletableFuture<Void> place) {
        place.cancel(true);
        if (!place.isCompletedExceptionally()) {
            handOn();
        } else {
            synchronized (this) {
                waiting.remove(place);
            }
        }
    }

    private void handOn() {
        while (true) {
            CompletableFuture<Void> next;
            synchronized (this) {
                next = waiting.poll();
                if (next == null) {
                    free++;
                    return;
                }
            }
            // false: that one has just given up
            if (next.complete(null)) {
                return;
            }
        }
    }
}
