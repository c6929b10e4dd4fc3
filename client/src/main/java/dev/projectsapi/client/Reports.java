package dev.projectsapi.client;

import java.lang.System.Logger.Level;

/** Tells the listener of each finished call, and keeps its faults from the caller. */
final class Reports {

    private static final System.Logger LOG = System.getLogger(ProjectsClient.class.getName());

    private final CallListener listener;

    Reports(CallListener listener) {
        this.listener = listener;
    }

    void finished(CallEvent event) {
        try {
            listener.finished(event);
        } catch (Throwable fault) { // also an Error: the answer is there, and is not lost to an assertion of a listener
            LOG.log(
                    Level.WARNING,
                    "The call listener failed on " + event.operation() + "; the call is not affected",
                    fault);
        }
    }
}
