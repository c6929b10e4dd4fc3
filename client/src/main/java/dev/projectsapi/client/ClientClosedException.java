package dev.projectsapi.client;

/** The call was made after {@link ProjectsClient#close()}. */
public final class ClientClosedException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    ClientClosedException(FailedCall call, String message) {
        super(call, message, null);
    }
}
