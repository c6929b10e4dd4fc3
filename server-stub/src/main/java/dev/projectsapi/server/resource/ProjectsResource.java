package dev.projectsapi.server.resource;

import dev.projectsapi.server.generated.api.ProjectsApi;
import dev.projectsapi.server.generated.model.ProjectList;
import dev.projectsapi.server.generated.model.ProjectResponse;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the contract for one claim. Its arguments keep the contract: the door has checked them. What the store has for
 * the claim is used after the entrance has let its account in.
 */
public final class ProjectsResource implements ProjectsApi {
    /** Where the list is. */
    public static final String PATH =
            ProjectsApi.class.getAnnotation(Path.class).value();

    private final Claim claim;
    private final Consumer<Optional<Account>> entrance;
    private final ProjectStore store;
    private final PageTokens tokens;
    // what the page token of this call opened to, so that it is opened once
    private @Nullable String position;

    /** The entrance throws a Refusal for an account that may not come in. */
    public ProjectsResource(Claim claim, Consumer<Optional<Account>> entrance, ProjectStore store, PageTokens tokens) {
        this.claim = claim;
        this.entrance = entrance;
        this.store = store;
        this.tokens = tokens;
    }

    @Override
    public ProjectResponse getProject(String propertySid) {
        Found<Optional<StoredProject>> found = store.find(claim, propertySid);
        entrance.accept(found.account());
        return found.value()
                .map(Representations::toProjectResponse)
                .orElseThrow(() -> new Refusal(ApiError.propertyNotFound()));
    }

    @Override
    public ProjectList listProjects(Integer resultsCount, Integer resultsSkip, @Nullable String nextPageToken) {
        if (nextPageToken != null && resultsSkip != 0) {
            throw new Refusal(ApiError.tokenWithSkip());
        }
        @Nullable String after = nextPageToken == null ? null : position;
        Found<Page> found = store.list(claim, new PageRequest(resultsCount, resultsSkip, after));
        entrance.accept(found.account());
        Page page = found.value();
        return Representations.toProjectList(page, page.more() ? tokenAfter(page) : null);
    }

    /** Whether a page token is one of this caller's. Asked before the call: a bad token is named together with other bad arguments. */
    public boolean knows(String nextPageToken) {
        position = tokens.open(claim.accountSid(), nextPageToken).orElse(null);
        return position != null;
    }

    private String tokenAfter(Page page) {
        int last = page.items().size() - 1;
        return tokens.seal(claim.accountSid(), page.items().get(last).project().propertySid());
    }
}
