package dev.projectsapi.contract.exchange;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request and what came back: an answer, a fault of the transport, or both where an answer was cut. The body is read once, when it is
 * first asked for.
 */
public final class Exchange {

    private final Request request;
    private final @Nullable Response response;
    private final @Nullable TransportFault fault;
    private final Duration took;
    private final boolean onUsedConnection;
    private @Nullable JsonBody body;

    Exchange(
            Request request,
            @Nullable Response response,
            @Nullable TransportFault fault,
            Duration took,
            boolean onUsedConnection) {
        this.request = request;
        this.response = response;
        this.fault = fault;
        this.took = took;
        this.onUsedConnection = onUsedConnection;
    }

    /** An exchange that another client made; only what that client shows can be judged. */
    public static Exchange of(Request request, Response response, Duration took) {
        return new Exchange(request, response, null, took, false);
    }

    public Request request() {
        return request;
    }

    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    public Optional<TransportFault> fault() {
        return Optional.ofNullable(fault);
    }

    public Duration took() {
        return took;
    }

    /** Whether an earlier request of this verification went over the same connection. */
    public boolean onUsedConnection() {
        return onUsedConnection;
    }

    /** 0 where no answer came. */
    public int status() {
        return response == null ? 0 : response.status();
    }

    public Headers headers() {
        return response == null ? Headers.none() : response.headers();
    }

    public synchronized JsonBody body() {
        JsonBody known = body;
        if (known == null) {
            known = response == null ? JsonBody.NONE : JsonBody.of(response);
            body = known;
        }
        return known;
    }
}
