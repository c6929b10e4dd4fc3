package dev.projectsapi.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account sends requests faster than it may: status 429, after the retries, or with a wait that is too long for them. */
public final class RateLimitedException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    RateLimitedException(FailedCall call, @Nullable Duration retryAfter, String message) {
        super(call, message, null);
        this.retryAfter = retryAfter;
    }

    /** How long the server wants the client to wait; empty if it did not say so in a readable way. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
