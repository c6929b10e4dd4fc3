package dev.projectsapi.server.http;

import dev.projectsapi.server.auth.Authenticator;
import dev.projectsapi.server.auth.Caller;
import dev.projectsapi.server.generated.api.ProjectsApi;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.ProjectsResource;
import dev.projectsapi.server.resource.Refusal;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoreUnavailableException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the operations of the contract. Which refusal wins when several apply is the order of the lines in {@link #call}. */
final class ApiDoor {
    private static final Logger LOG = LoggerFactory.getLogger(ApiDoor.class);

    private final RoutingTable routes = new RoutingTable(ProjectsApi.class);
    private final ProjectStore store;
    private final PageTokens tokens;
    private final Authenticator authenticator;
    private final RateLimit rateLimit;

    ApiDoor(ProjectStore store, PageTokens tokens, RateLimit rateLimit) {
        this.store = store;
        this.tokens = tokens;
        this.authenticator = new Authenticator(store);
        this.rateLimit = rateLimit;
    }

    /** Whatever happens, this is an answer. */
    Answer answer(Request request) {
        try {
            return call(request);
        } catch (Refusal refusal) {
            return Answer.of(refusal.error());
        } catch (StoreUnavailableException e) {
            LOG.warn("request {}: the store is unavailable: {}", request.id(), e.getMessage());
            return Answer.of(ApiError.unavailable());
        } catch (RuntimeException | Error e) {
            LOG.error("request {}: failed", request.id(), e);
            return Answer.of(ApiError.internalError());
        }
    }

    private Answer call(Request request) {
        RoutingTable.Match match = routes.match(request.path()).orElseThrow(() -> new Refusal(ApiError.notFound()));
        Operation operation = match.route()
                .operation(request.method())
                .orElseThrow(() ->
                        new Refusal(ApiError.methodNotAllowed(match.route().allowed())));
        request.isFor(operation.name());
        Caller caller = authenticator
                .authenticate(request.header("Authorization"))
                .orElseThrow(() -> new Refusal(ApiError.unauthorized()));
        request.isFrom(caller.accountSid());
        OptionalInt secondsToWait = rateLimit.take(caller);
        if (secondsToWait.isPresent()) {
            throw new Refusal(ApiError.tooManyRequests(secondsToWait.getAsInt()));
        }
        if (!caller.active()) {
            throw new Refusal(ApiError.accountInactive());
        }
        if (!Accept.allowsJson(request.header("Accept"))) {
            throw new Refusal(ApiError.notAcceptable());
        }
        ProjectsResource resource = new ProjectsResource(caller, store, tokens);
        @Nullable Object[] arguments = ArgumentReader.read(operation, match.pathValues(), request.query(), resource);
        return Answer.of(operation.call(resource, arguments));
    }
}
