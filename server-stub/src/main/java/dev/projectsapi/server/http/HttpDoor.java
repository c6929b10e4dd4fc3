package dev.projectsapi.server.http;

import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.store.ProjectStore;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.http.impl.http1.Http1ServerRequest;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where requests come in: refuses what is not HTTP, finds out who answers the rest, and ends connections that cannot go on. */
public final class HttpDoor implements AutoCloseable {
    private static final int LONGEST_REQUEST_LINE = 16 * 1024;
    private static final int LARGEST_HEAD = 64 * 1024;
    private static final long LARGEST_IGNORED_BODY = 64 * 1024;
    private static final int IDLE_SECONDS = 60;

    private final Documents documents = new Documents();
    private final ApiDoor api;
    private final HandOver handOver;

    public HttpDoor(Vertx vertx, ProjectStore store, PageTokens tokens) {
        this.api = new ApiDoor(store, tokens, RateLimit.NONE);
        this.handOver = new HandOver(vertx, store.waitingThreads());
    }

    /** A server that is not yet listening. */
    public HttpServer on(Vertx vertx) {
        HttpServerOptions options = new HttpServerOptions()
                // else Vert.x answers `Upgrade: h2c` and the HTTP/2 preface, and everybody measures another protocol
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(LONGEST_REQUEST_LINE)
                .setMaxHeaderSize(LARGEST_HEAD)
                // also cuts a head that drips
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        return vertx.createHttpServer(options)
                .connectionHandler(connection -> parseStrictly(connection, options))
                .requestHandler(this::handle)
                .invalidRequestHandler(this::refuse);
    }

    @Override
    public void close() {
        handOver.close();
    }

    private void handle(HttpServerRequest http) {
        Request request = new Request(http);
        Optional<ApiError> fault = WellFormedness.faultOf(http);
        if (fault.isPresent()) {
            Responder.sendAndClose(request, Answer.of(fault.get()));
        } else if (request.path().startsWith(Documents.PATH)) {
            send(request, document(request));
        } else if (handOver.isNeeded()) {
            handOver.run(() -> api.answer(request), answer -> send(request, answer));
        } else {
            send(request, api.answer(request));
        }
    }

    /** A request that the parser gave up on. */
    private void refuse(HttpServerRequest http) {
        Answer answer = Answer.of(WellFormedness.faultOf(http.decoderResult().cause()));
        // else Vert.x closes the connection behind the answer at once, and LingeringClose comes too late
        ((Http1ServerRequest) http).nettyRequest().setDecoderResult(DecoderResult.SUCCESS);
        Responder.sendAndClose(new Request(http), answer);
    }

    private Answer document(Request request) {
        Optional<Answer> document = documents.find(request.path());
        if (document.isEmpty()) {
            return Answer.of(ApiError.notFound());
        }
        boolean reading = request.method().equals("GET") || request.method().equals("HEAD");
        return reading ? document.get() : Answer.of(ApiError.methodNotAllowed("GET, HEAD"));
    }

    private static void send(Request request, Answer answer) {
        HttpServerRequest http = request.http();
        @Nullable String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean large = length != null && Long.parseLong(length) > LARGEST_IGNORED_BODY;
        boolean waiting = http.headers().contains(HttpHeaders.EXPECT, "100-continue", true);
        if (large || waiting) {
            Responder.sendAndClose(request, answer);
            return;
        }
        if (http.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            closeAfterLargeBody(http);
        }
        Responder.send(request, answer);
    }

    private static void closeAfterLargeBody(HttpServerRequest http) {
        long[] read = {0};
        http.handler(part -> {
            read[0] += part.length();
            if (read[0] > LARGEST_IGNORED_BODY) {
                LingeringClose.of(http);
            }
        });
    }

    private static void parseStrictly(HttpConnection connection, HttpServerOptions options) {
        ChannelPipeline pipeline =
                ((HttpServerConnection) connection).channelHandlerContext().pipeline();
        pipeline.replace("httpDecoder", "httpDecoder", new StrictRequestDecoder(options.getHttp1Config()));
    }
}
