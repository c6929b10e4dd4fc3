package dev.projectsapi.server.http;

/** A request is well-formed, but of another version of HTTP than 1.0 and 1.1. */
final class UnspokenVersionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnspokenVersionException() {
        super("another version of HTTP", null, false, false);
    }
}
