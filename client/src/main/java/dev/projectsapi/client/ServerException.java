package dev.projectsapi.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server, or a proxy before it, failed: a status of 500 and more, after the retries. */
public final class ServerException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable Duration retryAfter;

    ServerException(FailedCall call, int status, @Nullable Duration retryAfter, String message) {
        super(call, message, null);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** How long the server wants the client to wait; empty if it did not say so in a readable way. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
