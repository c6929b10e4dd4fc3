package dev.projectsapi.server.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** Serves the management port, whose connections are few and take no longer than those of the API. */
public final class ManagementPort {
    static final int MOST_CONNECTIONS = 100;

    private final Reception reception;
    private final Patience patience;

    /** With the times of the API. */
    public ManagementPort(Limits limits, MeterRegistry meters) {
        Runnable closed = Traffic.closed(meters, "management")::increment;
        this.reception = new Reception(MOST_CONNECTIONS, closed);
        this.patience = new Patience(limits.requestTime(), closed, limits.idleTime(), closed);
    }

    /** Belongs to the port that {@link #on} is to listen at. */
    public Reception reception() {
        return reception;
    }

    /** A server that is not yet listening. */
    public HttpServer on(Vertx vertx, Handler<HttpServerRequest> handler) {
        HttpServerOptions options = OnlyHttp1.of(new HttpServerOptions());
        return vertx.createHttpServer(options)
                .connectionHandler(connection -> patience.watch(connection, options))
                .requestHandler(handler);
    }
}
