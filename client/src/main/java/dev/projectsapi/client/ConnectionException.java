package dev.projectsapi.client;

import org.jspecify.annotations.Nullable;

/** No whole answer came, in none of the tries: refused, reset, cut off, or no trust in the server's certificate. */
public final class ConnectionException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    ConnectionException(FailedCall call, String message, @Nullable Throwable cause) {
        super(call, message, cause);
    }
}
