package dev.projectsapi.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The management port: whether this process lives, whether it wants requests, and its metrics. For those who run it; not part of
 * the contract.
 */
public final class ManagementDoor implements Handler<HttpServerRequest> {
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final BooleanSupplier ready;
    private final Supplier<String> metrics;

    public ManagementDoor(BooleanSupplier ready, Supplier<String> metrics) {
        this.ready = ready;
        this.metrics = metrics;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (!isGet(request) && !isHead(request)) {
            request.response().putHeader("Allow", "GET, HEAD");
            send(request, 405, JSON, "{\"error\":\"Use GET or HEAD.\"}");
            return;
        }
        switch (String.valueOf(request.path())) {
            case "/health/live" -> send(request, 200, JSON, "{\"status\":\"UP\"}");
            case "/health/ready" -> {
                boolean up = ready.getAsBoolean();
                send(request, up ? 200 : 503, JSON, "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
            }
            case "/metrics" -> send(request, 200, PROMETHEUS, metrics.get());
            default -> send(request, 404, JSON, "{\"error\":\"There are /health/live, /health/ready and /metrics.\"}");
        }
    }

    private static void send(HttpServerRequest request, int status, String contentType, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        HttpServerResponse response = request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(length))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isHead(request)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static boolean isGet(HttpServerRequest request) {
        return request.method().name().equals("GET");
    }

    private static boolean isHead(HttpServerRequest request) {
        return request.method().name().equals("HEAD");
    }
}
