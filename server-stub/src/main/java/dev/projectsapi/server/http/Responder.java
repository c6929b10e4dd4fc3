package dev.projectsapi.server.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an answer to the connection, with the headers that every answer has. */
final class Responder {
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final Traffic traffic;
    private final OpenConnections connections;

    Responder(Traffic traffic, OpenConnections connections) {
        this.traffic = traffic;
        this.connections = connections;
    }

    /** Completed when the answer has left, or cannot. */
    Future<Void> send(Request request, Answer answer) {
        return connections.areEnding() ? sendAndClose(request, answer) : write(request, answer);
    }

    /** For an answer after which nothing more can be understood, or is wanted, on this connection. */
    Future<Void> sendAndClose(Request request, Answer answer) {
        HttpServerRequest http = request.http();
        // before the answer, for with it Vert.x takes up the request behind this one
        LingeringClose.begin(http);
        http.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return write(request, answer).onComplete(written -> LingeringClose.end(http));
    }

    /** For an answer that does not arrive as it should, on purpose. */
    void spoil(Request request, Answer answer, Sandbox.Fault fault) {
        fault.play(request.http(), answer);
        told(request, answer);
    }

    private Future<Void> write(Request request, Answer answer) {
        HttpServerResponse response = request.http().response();
        response.setStatusCode(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.headers().set(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        response.headers()
                .set(HttpHeaders.CONTENT_LENGTH, Integer.toString(answer.body().length))
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.DATE, Clock.now())
                .set(REQUEST_ID, request.id());
        answer.headers().forEach(response.headers()::set);
        boolean head = request.http().method().equals(HttpMethod.HEAD);
        // before it leaves, so that who has the answer finds it in the metrics and in the log
        told(request, answer);
        return head ? response.end() : response.end(wrapped(answer.body()));
    }

    /** Not `Buffer.buffer`, which copies. */
    private static Buffer wrapped(byte[] body) {
        return BufferInternal.buffer(Unpooled.wrappedBuffer(body));
    }

    private void told(Request request, Answer answer) {
        long nanos = request.nanos();
        traffic.answered(request.operation(), answer.status(), nanos);
        AccessLog.write(request, answer, nanos);
    }

    /** As RFC 9110 has it: with two digits for the day, where Java's own RFC_1123_DATE_TIME may have one. */
    static String httpDate(long epochSecond) {
        return HTTP_DATE.format(Instant.ofEpochSecond(epochSecond));
    }

    /** The text of the current second, made once in it. */
    private record Clock(long second, String text) {
        private static volatile Clock last = new Clock(-1, "");

        static String now() {
            long second = System.currentTimeMillis() / 1000;
            Clock clock = last;
            if (clock.second != second) {
                clock = new Clock(second, httpDate(second));
                last = clock;
            }
            return clock.text;
        }
    }
}
