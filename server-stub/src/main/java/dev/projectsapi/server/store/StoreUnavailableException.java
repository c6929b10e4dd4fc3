package dev.projectsapi.server.store;

/** The store cannot answer now; later it may. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreUnavailableException(String message) {
        super(message);
    }
}
