package dev.projectsapi.client;

/**
 * The request is not what the contract allows: refused by the server, with an error code, or by the client before anything was
 * sent ({@link #attempts()} is 0).
 */
public final class InvalidRequestException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    private final int status;

    InvalidRequestException(FailedCall call, int status, String message) {
        super(call, message, null);
        this.status = status;
    }

    /** The HTTP status; of a request that was not sent, the one that the server would have answered. */
    public int status() {
        return status;
    }
}
