package dev.projectsapi.client;

/**
 * The client of the Projects API: make one, share it between all threads, and close it in the end.
 *
 * <pre>{@code
 * try (ProjectsClient client = ProjectsClient.fromEnvironment()) {
 *     for (Project project : client.projects().all()) {
 *         System.out.println(project.name());
 *     }
 * }
 * }</pre>
 */
public final class ProjectsClient implements AutoCloseable {

    private final Calls calls;

    ProjectsClient(Calls calls) {
        this.calls = calls;
    }

    /** Begins a client; base URL and credentials have no default. */
    public static ProjectsClientBuilder builder() {
        return new ProjectsClientBuilder();
    }

    /**
     * A client for the address in {@code PROJECTS_BASE_URL}, with the credentials in {@code PROJECTS_ACCOUNT_SID} and
     * {@code PROJECTS_TOKEN}.
     *
     * @throws IllegalStateException if one of them is not set
     */
    public static ProjectsClient fromEnvironment() {
        return EnvironmentSettings.client(System.getenv());
    }

    /** The operations, blocking. */
    public Projects projects() {
        return new Projects(calls);
    }

    /** The operations, without waiting. */
    public AsyncProjects async() {
        return new AsyncProjects(calls);
    }

    /**
     * Ends the calls under way, with {@link CancelledException}, and lets go of connections and threads; those of an HTTP client
     * that was given are left alone. A second time does nothing.
     */
    @Override
    public void close() {
        calls.close();
    }
}
