package dev.projectsapi.client;

/** The credentials are right and the server does not allow the call: status 403, such as for an account that is not active. */
public final class AccessDeniedException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    AccessDeniedException(FailedCall call, String message) {
        super(call, message, null);
    }
}
