package dev.projectsapi.client;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The operations of {@link Projects} without waiting. A future completes on a thread of the client; what it fails with is a
 * {@link ProjectsException}, the cause of what {@code join()} and {@code get()} throw. When it ends in any other way, by
 * {@code cancel(true)} or {@code orTimeout(…)}, the call behind it ends, too, and so does its connection.
 */
public final class AsyncProjects {

    private final Calls calls;

    AsyncProjects(Calls calls) {
        this.calls = calls;
    }

    /** The first page, of the server's default size. */
    public CompletableFuture<ProjectPage> list() {
        return list(ListOptions.defaults());
    }

    /** One page. */
    public CompletableFuture<ProjectPage> list(ListOptions options) {
        return calls.later(Operation.list(options), Supplier::get);
    }

    /** One project. */
    public CompletableFuture<Project> get(String propertySid) {
        return calls.later(Operation.get(propertySid), Supplier::get);
    }

    /** One project; empty if the account has none with this Sid. */
    public CompletableFuture<Optional<Project>> find(String propertySid) {
        return calls.later(Operation.get(propertySid), Projects::found);
    }
}
