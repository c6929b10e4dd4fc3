package dev.projectsapi.server;

import dev.projectsapi.server.store.ProjectStore;

/**
 * A store that is ready to be served from.
 *
 * @param sample whether it holds the built-in sample, whose tokens are no secrets
 * @param shared whether other servers may serve from it too
 * @param watch begins to look for changes, if there is something to look at
 */
record ServedStore(ProjectStore store, boolean sample, boolean shared, Runnable watch, Runnable onClose)
        implements AutoCloseable {
    @Override
    public void close() {
        onClose.run();
    }
}
