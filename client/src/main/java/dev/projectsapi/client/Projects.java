package dev.projectsapi.client;

import java.util.Optional;
import java.util.function.Supplier;

/** The projects of the account, asked for one answer at a time. Any thread may use it, and each call blocks its own. */
public final class Projects {

    private final Calls calls;

    Projects(Calls calls) {
        this.calls = calls;
    }

    /** The first page, of the server's default size. */
    public ProjectPage list() {
        return list(ListOptions.defaults());
    }

    /** One page. */
    public ProjectPage list(ListOptions options) {
        return calls.make(Operation.list(options)).value();
    }

    /**
     * One project.
     *
     * @throws ProjectNotFoundException if the account has none with this Sid
     */
    public Project get(String propertySid) {
        return calls.make(Operation.get(propertySid)).value();
    }

    /** One project; empty if the account has none with this Sid. */
    public Optional<Project> find(String propertySid) {
        return found(() -> get(propertySid));
    }

    /** Every project, page by page as they are needed. */
    public ProjectWalk all() {
        return all(ListOptions.defaults());
    }

    /** Every project from where the options say, in pages of their size. */
    public ProjectWalk all(ListOptions options) {
        if (options == null) {
            calls.make(Operation.list(options)); // which refuses it
        }
        return new ProjectWalk(calls, options);
    }

    /** Every project from a page token on: from {@link ProjectsException#resumeToken()}, say. */
    public ProjectWalk allFrom(String token) {
        return all(ListOptions.ofToken(token));
    }

    /** The same operations, which also tell what came beside the value. */
    public ProjectsWithResponse withResponse() {
        return new ProjectsWithResponse(calls);
    }

    static Optional<Project> found(Supplier<Project> get) {
        try {
            return Optional.of(get.get());
        } catch (ProjectNotFoundException e) {
            return Optional.empty();
        }
    }
}
