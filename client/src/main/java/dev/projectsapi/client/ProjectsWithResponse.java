package dev.projectsapi.client;

/** The operations of {@link Projects} with status, headers, request id and number of attempts. */
public final class ProjectsWithResponse {

    private final Calls calls;

    ProjectsWithResponse(Calls calls) {
        this.calls = calls;
    }

    /** The first page, of the server's default size. */
    public Response<ProjectPage> list() {
        return list(ListOptions.defaults());
    }

    /** One page. */
    public Response<ProjectPage> list(ListOptions options) {
        return calls.make(Operation.list(options)).response();
    }

    /**
     * One project.
     *
     * @throws ProjectNotFoundException if the account has none with this Sid
     */
    public Response<Project> get(String propertySid) {
        return calls.make(Operation.get(propertySid)).response();
    }
}
