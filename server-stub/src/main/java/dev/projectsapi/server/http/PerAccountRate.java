package dev.projectsapi.server.http;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A bucket for each account that holds the tokens of one second. Of a bucket only the time is kept at which it is full again; one
 * that is full is forgotten, so there are never more than accounts that called in the last second or two.
 */
final class PerAccountRate implements RateLimit {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long nanosPerToken;
    private final LongSupplier clock;
    private final Map<String, Long> fullAgainAt = new ConcurrentHashMap<>();
    private final AtomicLong nextSweep;

    /** The clock counts nanoseconds from any start. */
    PerAccountRate(int perSecond, LongSupplier clock) {
        this.nanosPerToken = SECOND / perSecond;
        this.clock = clock;
        this.nextSweep = new AtomicLong(clock.getAsLong() + SECOND);
    }

    @Override
    public OptionalInt take(String accountSid) {
        long now = clock.getAsLong();
        forgetFullBuckets(now);
        long[] wait = {0};
        fullAgainAt.merge(accountSid, now + nanosPerToken, (fullAt, unused) -> {
            long after = (fullAt - now > 0 ? fullAt : now) + nanosPerToken;
            wait[0] = after - now - SECOND;
            return wait[0] > 0 ? fullAt : after;
        });
        return seconds(wait[0]);
    }

    @Override
    public OptionalInt peek(String accountSid) {
        long now = clock.getAsLong();
        long fullAt = fullAgainAt.getOrDefault(accountSid, now);
        return seconds(fullAt + nanosPerToken - now - SECOND);
    }

    int buckets() {
        return fullAgainAt.size();
    }

    private static OptionalInt seconds(long nanos) {
        return nanos > 0 ? OptionalInt.of((int) ((nanos + SECOND - 1) / SECOND)) : OptionalInt.empty();
    }

    private void forgetFullBuckets(long now) {
        long due = nextSweep.get();
        if (now - due >= 0 && nextSweep.compareAndSet(due, now + SECOND)) {
            fullAgainAt.values().removeIf(fullAt -> now - fullAt >= 0);
        }
    }
}
