package dev.projectsapi.client;

/** The call was ended from outside: its thread was interrupted (the interrupt flag is set again), or the client was closed. */
public final class CancelledException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    CancelledException(FailedCall call, String message) {
        super(call, message, null);
    }
}
