package dev.projectsapi.client.internal;

import java.io.IOException;
import java.net.ProtocolException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Which try is worth another one, and when. Every operation only reads, so each may be repeated.
 *
 * @param maxRetries tries after the first one
 * @param baseDelay the first pause; each further one is twice as long, up to 5 s
 * @param maxRetryAfter the longest pause that a server may ask for
 */
public record Retries(int maxRetries, Duration baseDelay, Duration maxRetryAfter) {

    private static final long LONGEST_NANOS = Duration.ofSeconds(5).toNanos();

    /** Statuses that pass: the request came too late, too often, or met a server or a proxy in trouble. */
    static boolean passes(int status) {
        return switch (status) {
            case 408, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /** Whatever interrupts a connection may pass; a wrong body, another protocol or a wrong certificate stay. */
    static boolean passes(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadBodyException
                    || cause instanceof ProtocolException
                    || cause instanceof CertificateException) {
                return false;
            }
        }
        return true;
    }

    /** The pause before the next try; empty if there is none to come. */
    Optional<Duration> pause(int triesSoFar, @Nullable Answer answer) {
        if (triesSoFar > maxRetries) {
            return Optional.empty();
        }
        Duration own = backOff(triesSoFar);
        Duration asked = answer == null ? own : RetryAfter.of(answer.headers()).orElse(own);
        if (asked.compareTo(own) <= 0) {
            return Optional.of(own);
        }
        return asked.compareTo(maxRetryAfter) <= 0 ? Optional.of(asked) : Optional.empty();
    }

    /** Half of it fixed, so that pauses grow; half of it by chance, so that clients do not come back all at once. */
    private Duration backOff(int triesSoFar) {
        long base = Call.nanos(baseDelay);
        int doublings = Math.min(triesSoFar - 1, 16);
        long nanos = base > LONGEST_NANOS >> doublings ? Math.max(base, LONGEST_NANOS) : base << doublings;
        return Duration.ofNanos(nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1));
    }
}
