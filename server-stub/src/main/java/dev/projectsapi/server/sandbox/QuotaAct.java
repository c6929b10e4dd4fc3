package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.resource.ApiError;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A few requests in a time, counted from the first of them; who comes back when Retry-After says finds a new time begun. */
final class QuotaAct implements Act {
    private static final int QUOTA = 2;
    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final LongSupplier nanoClock;
    private long windowStart;
    private int used;

    QuotaAct(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.windowStart = nanoClock.getAsLong() - WINDOW_NANOS;
    }

    @Override
    public synchronized Turn turn(Answer ordinary) {
        long now = nanoClock.getAsLong();
        if (now - windowStart >= WINDOW_NANOS) {
            windowStart = now;
            used = 0;
        }
        if (used < QUOTA) {
            used++;
            return Turn.untouched(ordinary);
        }
        long left = windowStart + WINDOW_NANOS - now;
        long second = TimeUnit.SECONDS.toNanos(1);
        return Turn.instead(
                Answer.of(ApiError.tooManyRequests((int) ((left + second - 1) / second))), "over the quota");
    }
}
