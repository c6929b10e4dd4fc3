package dev.projectsapi.client;

import org.jspecify.annotations.Nullable;

/** No whole answer came in time: the total timeout is over, or the last try's own. */
public final class ProjectsTimeoutException extends ProjectsException {

    private static final long serialVersionUID = 1L;

    ProjectsTimeoutException(FailedCall call, String message, @Nullable Throwable cause) {
        super(call, message, cause);
    }
}
