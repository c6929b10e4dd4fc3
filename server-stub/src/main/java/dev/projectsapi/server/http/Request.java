package dev.projectsapi.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose head is well-formed, with what its log line will need. */
public final class Request {
    private final HttpServerRequest http;
    private final Target target;
    private final String id;
    private final long startedNanos = System.nanoTime();
    private String operation = "none";
    // written by the thread that asks the store, and read by another when that takes too long
    private volatile @Nullable String accountSid;

    Request(HttpServerRequest http) {
        this.http = http;
        this.target = Target.parse(http.uri());
        this.id = RequestId.of(header("X-Request-Id"));
    }

    public String id() {
        return id;
    }

    public String method() {
        return http.method().name();
    }

    public String path() {
        return target.path();
    }

    /** As sent, without the question mark. */
    public String queryText() {
        return target.query();
    }

    Query query() {
        return new Query(target.query());
    }

    /** All values of a header, one for each line. */
    public List<String> header(String name) {
        return http.headers().getAll(name);
    }

    public HttpServerRequest http() {
        return http;
    }

    /** What it has turned out to ask for, for the metrics: an operation of the contract or another of a few words. */
    void isFor(String operation) {
        this.operation = operation;
    }

    public String operation() {
        return operation;
    }

    /** Whose request it has turned out to be, for the log. */
    void isFrom(String accountSid) {
        this.accountSid = accountSid;
    }

    /** Null if nobody has shown right credentials. */
    public @Nullable String accountSid() {
        return accountSid;
    }

    /** Since it was read. */
    public long nanos() {
        return System.nanoTime() - startedNanos;
    }
}
