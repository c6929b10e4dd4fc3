package dev.projectsapi.server.resource;

import dev.projectsapi.server.auth.Caller;
import dev.projectsapi.server.generated.api.ProjectsApi;
import dev.projectsapi.server.generated.model.ProjectList;
import dev.projectsapi.server.generated.model.ProjectResponse;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** The operations of the contract for one caller. Its arguments keep the contract: the door has checked them. */
public final class ProjectsResource implements ProjectsApi {
    /** Where the list is. */
    public static final String PATH =
            ProjectsApi.class.getAnnotation(Path.class).value();

    private final Caller caller;
    private final ProjectStore store;
    private final PageTokens tokens;
    // what the page token of this call opened to, so that it is opened once
    private @Nullable String position;

    public ProjectsResource(Caller caller, ProjectStore store, PageTokens tokens) {
        this.caller = caller;
        this.store = store;
        this.tokens = tokens;
    }

    @Override
    public ProjectResponse getProject(String propertySid) {
        return store.find(caller.accountSid(), propertySid)
                .map(Representations::toProjectResponse)
                .orElseThrow(() -> new Refusal(ApiError.propertyNotFound()));
    }

    @Override
    public ProjectList listProjects(Integer resultsCount, Integer resultsSkip, @Nullable String nextPageToken) {
        if (nextPageToken != null && resultsSkip != 0) {
            throw new Refusal(ApiError.tokenWithSkip());
        }
        @Nullable String after = nextPageToken == null ? null : position;
        Page page = store.list(caller.accountSid(), new PageRequest(resultsCount, resultsSkip, after));
        return Representations.toProjectList(page, page.more() ? tokenAfter(page) : null);
    }

    /** Whether a page token is one of this caller's. Asked before the call: a bad token is named together with other bad arguments. */
    public boolean knows(String nextPageToken) {
        position = tokens.open(caller.accountSid(), nextPageToken).orElse(null);
        return position != null;
    }

    private String tokenAfter(Page page) {
        int last = page.items().size() - 1;
        return tokens.seal(caller.accountSid(), page.items().get(last).project().propertySid());
    }
}
