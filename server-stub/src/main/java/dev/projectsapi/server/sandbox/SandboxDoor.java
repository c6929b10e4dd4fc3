package dev.projectsapi.server.sandbox;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The sandbox's part of the management port: orders in, what clients did out. For callers of this machine only. */
public final class SandboxDoor implements Handler<HttpServerRequest> {
    private static final String PAGE = "/sandbox";
    private static final String NEXT = "/sandbox/next";
    private static final String REQUESTS = "/sandbox/requests";
    private static final String RESET = "/sandbox/reset";
    private static final long LONGEST_BODY = 4096;
    private static final String JSON = "application/json";

    private final ScenarioSandbox sandbox;
    private final Handler<HttpServerRequest> others;

    /** Everything else on the port is answered by {@code others}. */
    public SandboxDoor(ScenarioSandbox sandbox, Handler<HttpServerRequest> others) {
        this.sandbox = sandbox;
        this.others = others;
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        if (!path.equals(PAGE) && !path.startsWith(PAGE + "/")) {
            others.handle(request);
        } else if (!isOfThisMachine(request)) {
            refuse(request, 403, "Only callers of this machine may use the sandbox.");
        } else {
            String method = request.method().name();
            answer(request, (method.equals("HEAD") ? "GET" : method) + " " + path);
        }
    }

    private void answer(HttpServerRequest request, String what) {
        switch (what) {
            case "GET " + PAGE -> send(request, 200, "text/html; charset=utf-8", page());
            case "GET " + REQUESTS ->
                send(request, 200, JSON, SandboxJson.of(sandbox.journal().visits()));
            case "DELETE " + REQUESTS -> {
                sandbox.journal().clear();
                done(request);
            }
            case "GET " + NEXT ->
                send(request, 200, JSON, "{\"orders\":" + sandbox.orders().size() + "}");
            case "DELETE " + NEXT -> {
                sandbox.orders().clear();
                done(request);
            }
            case "POST " + NEXT -> withBody(request, body -> SandboxJson.order(body, sandbox.orders()));
            case "POST " + RESET -> withBody(request, body -> sandbox.reset(SandboxJson.seed(body)));
            default ->
                refuse(
                        request,
                        404,
                        "There are GET " + PAGE + ", GET and DELETE " + REQUESTS + ", GET, POST and DELETE " + NEXT
                                + ", POST " + RESET + ".");
        }
    }

    private String page() {
        return SandboxPage.of(sandbox.journal().visits(), sandbox.orders().size());
    }

    /** A page of another origin can make a browser post, but not with this content type. */
    private void withBody(HttpServerRequest request, Handler<String> reader) {
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        String length = String.valueOf(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        if (!type.startsWith(JSON)) {
            refuse(request, 415, "Send Content-Type: application/json.");
        } else if (!length.matches("[0-9]{1,9}") || Long.parseLong(length) > LONGEST_BODY) {
            refuse(request, 413, "Send a body of at most " + LONGEST_BODY + " bytes, and its Content-Length.");
        } else {
            request.bodyHandler(body -> {
                try {
                    reader.handle(body.toString(StandardCharsets.UTF_8));
                    done(request);
                } catch (IllegalArgumentException e) {
                    refuse(request, 400, String.valueOf(e.getMessage()));
                }
            });
        }
    }

    private static boolean isOfThisMachine(HttpServerRequest request) {
        return ((HttpServerConnection) request.connection())
                                .channelHandlerContext()
                                .channel()
                                .remoteAddress()
                        instanceof InetSocketAddress peer
                && peer.getAddress().isLoopbackAddress();
    }

    private static void done(HttpServerRequest request) {
        request.response().setStatusCode(204).end();
    }

    private static void refuse(HttpServerRequest request, int status, String text) {
        send(request, status, JSON, SandboxJson.error(text));
    }

    private static void send(HttpServerRequest request, int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (request.method().name().equals("HEAD")) {
            request.response().end();
        } else {
            request.response().end(Buffer.buffer(bytes));
        }
    }
}
