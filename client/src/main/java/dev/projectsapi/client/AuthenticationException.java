package dev.projectsapi.client;

/** The server does not accept the credentials: status 401. */
public final class AuthenticationException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(FailedCall call, String message) {
        super(call, message, null);
    }
}
