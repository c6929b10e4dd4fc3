package dev.projectsapi.server.resource;

/** Ends a request with an error that its caller sees. Expected, so it has no stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ApiError error;

    public Refusal(ApiError error) {
        super(error.code().name(), null, false, false);
        this.error = error;
    }

    public ApiError error() {
        return error;
    }
}
