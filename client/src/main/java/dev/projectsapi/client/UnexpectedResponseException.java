package dev.projectsapi.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer is not what the contract says, so nothing of it is used. */
public final class UnexpectedResponseException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String pointer;

    UnexpectedResponseException(FailedCall call, int status, @Nullable String pointer, String message) {
        super(call, message, null);
        this.status = status;
        this.pointer = pointer;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Where in the body, as a JSON pointer such as {@code /Properties/3/Name}; empty where no place is to blame. */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }
}
