package dev.projectsapi.server.http;

import dev.projectsapi.server.auth.Authenticator;
import dev.projectsapi.server.generated.api.ProjectsApi;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.ProjectsResource;
import dev.projectsapi.server.resource.Refusal;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoreUnavailableException;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the operations of the contract. Which refusal wins when several apply is the order of the lines in {@link #open} and
 * {@link #ask}, with those of {@link Entrance} where that is made.
 */
final class ApiDoor {
    private static final Logger LOG = LoggerFactory.getLogger(ApiDoor.class);

    private final RoutingTable routes = new RoutingTable(ProjectsApi.class);
    private final ProjectStore store;
    private final PageTokens tokens;
    private final RateLimit rateLimit;

    ApiDoor(ProjectStore store, PageTokens tokens, RateLimit rateLimit) {
        this.store = store;
        this.tokens = tokens;
        this.rateLimit = rateLimit;
    }

    /** What needs no store: throws a Refusal for 404, 405, and 401 without credentials. */
    Call open(Request request) {
        RoutingTable.Match match = routes.match(request.path()).orElseThrow(() -> new Refusal(ApiError.notFound()));
        Operation operation = match.route()
                .operation(request.method())
                .orElseThrow(() ->
                        new Refusal(ApiError.methodNotAllowed(match.route().allowed())));
        request.isFor(operation.name());
        Claim claim = Authenticator.claim(request.header("Authorization"))
                .orElseThrow(() -> new Refusal(ApiError.unauthorized()));
        return new Call(request, operation, match.pathValues(), claim);
    }

    /** Asks the store. Whatever happens, this is an answer. */
    Answer answer(Call call) {
        try {
            return ask(call);
        } catch (Refusal refusal) {
            return Answer.of(refusal.error());
        } catch (StoreUnavailableException e) {
            LOG.warn("request {}: the store is unavailable: {}", call.request().id(), e.getMessage());
            return Answer.of(ApiError.unavailable());
        } catch (RuntimeException | Error e) {
            LOG.error("request {}: failed", call.request().id(), e);
            return Answer.of(ApiError.internalError());
        }
    }

    private Answer ask(Call call) {
        Request request = call.request();
        Claim claim = call.claim();
        Entrance entrance = new Entrance(request, claim, rateLimit);
        try {
            OptionalInt secondsToWait = rateLimit.peek(claim.accountSid());
            if (secondsToWait.isPresent()) {
                throw new Refusal(ApiError.tooManyRequests(secondsToWait.getAsInt()));
            }
            if (!Accept.allowsJson(request.header("Accept"))) {
                throw new Refusal(ApiError.notAcceptable());
            }
            // asks the store for the account and the data at once, and lets the entrance judge the account before it
            // uses the data
            ProjectsResource resource = new ProjectsResource(claim, entrance::admit, store, tokens);
            @Nullable Object[] arguments = ArgumentReader.read(call.operation(), call.pathValues(), request.query(), resource);
            return Answer.of(call.operation().call(resource, arguments));
        } catch (Refusal refusal) {
            if (!entrance.hasJudged()) {
                entrance.admit(store.findAccount(claim.accountSid()));
            }
            throw refusal;
        }
    }

    /** A request for an operation, and whose it claims to be. */
    record Call(Request request, Operation operation, Map<String, String> pathValues, Claim claim) {}
}
