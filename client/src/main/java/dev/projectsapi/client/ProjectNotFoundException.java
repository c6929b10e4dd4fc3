package dev.projectsapi.client;

/** The account has no project with this Sid. The same for a Sid of somebody else's project. */
public final class ProjectNotFoundException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    ProjectNotFoundException(FailedCall call, String message) {
        super(call, message, null);
    }
}
