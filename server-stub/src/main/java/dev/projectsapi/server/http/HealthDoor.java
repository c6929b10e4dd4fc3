package dev.projectsapi.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.BooleanSupplier;

/** The management port: whether this process lives, and whether it wants requests. For those who run it; not part of the contract. */
public final class HealthDoor implements Handler<HttpServerRequest> {
    private final BooleanSupplier ready;

    public HealthDoor(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public void handle(HttpServerRequest request) {
        String method = request.method().name();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            request.response().putHeader("Allow", "GET, HEAD");
            send(request, 405, "{\"error\":\"Use GET or HEAD.\"}");
            return;
        }
        switch (String.valueOf(request.path())) {
            case "/health/live" -> send(request, 200, "{\"status\":\"UP\"}");
            case "/health/ready" -> {
                boolean up = ready.getAsBoolean();
                send(request, up ? 200 : 503, "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
            }
            default -> send(request, 404, "{\"error\":\"There are /health/live and /health/ready.\"}");
        }
    }

    private static void send(HttpServerRequest request, int status, String body) {
        HttpServerResponse response = request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (method(request).equals("HEAD")) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static String method(HttpServerRequest request) {
        return request.method().name();
    }
}
