package dev.projectsapi.client;

/**
 * Is told of each finished call: the place for metrics and tracing. It runs on the thread that makes the call, and the caller
 * waits for it. What it throws is logged and changes nothing for the caller.
 */
@FunctionalInterface
public interface CallListener {

    /** Called once for each call, when its outcome is known. */
    void finished(CallEvent event);
}
