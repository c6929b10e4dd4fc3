package dev.projectsapi.server.http;

import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.Refusal;
import dev.projectsapi.server.store.ProjectStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.http.impl.http1.Http1ServerRequest;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where requests come in: refuses what is not HTTP, finds out who answers the rest, and ends connections that cannot go on. */
public final class HttpDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);

    private final Vertx vertx;
    private final Sandbox sandbox;
    private final Documents documents = new Documents();
    private final Limits limits;
    private final ApiDoor api;
    private final HandOver handOver;
    private final OpenConnections connections;
    private final Traffic traffic;
    private final Responder responder;
    private final Reception reception;
    private final Patience patience;
    private final Counter handshakesTooSlow;
    private final IgnoredBody ignoredBody;

    public HttpDoor(
            Vertx vertx, ProjectStore store, PageTokens tokens, Sandbox sandbox, Limits limits, MeterRegistry meters) {
        this.vertx = vertx;
        this.sandbox = sandbox;
        this.limits = limits;
        this.api = new ApiDoor(store, tokens, RateLimit.of(limits.perSecondAndAccount()));
        this.handOver = new HandOver(vertx, store.waitingThreads(), limits.requestsInFlight());
        this.connections = new OpenConnections();
        this.reception = new Reception(limits.connections(), Traffic.closed(meters, "connections")::increment);
        this.traffic = new Traffic(meters, reception);
        this.responder = new Responder(traffic, connections);
        this.patience = new Patience(
                limits.requestTime(),
                Traffic.closed(meters, "request-time")::increment,
                limits.idleTime(),
                Traffic.closed(meters, "idle")::increment);
        this.handshakesTooSlow = Traffic.closed(meters, "handshake");
        this.ignoredBody = new IgnoredBody(limits.ignoredBodyBytes(), Traffic.closed(meters, "body")::increment);
    }

    /** Belongs to the port that {@link #on} is to listen at. */
    public Reception reception() {
        return reception;
    }

    /** A server that is not yet listening. The options say what differs from plain HTTP. */
    public HttpServer on(Vertx vertx, HttpServerOptions options) {
        OnlyHttp1.of(options)
                .setMaxInitialLineLength(limits.requestLineBytes())
                .setMaxHeaderSize(limits.headBytes())
                .setSslHandshakeTimeout(limits.handshakeTime().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        return vertx.createHttpServer(options)
                .connectionHandler(connection -> enter(connection, options))
                .exceptionHandler(this::countSlowHandshake)
                .requestHandler(this::handle)
                .invalidRequestHandler(this::refuse);
    }

    /**
     * Ends all connections so that whoever asks gets an answer. From now on every answer is the last one of its connection. New
     * callers are let in for the time of {@code open}, so that silent ones may ask once more; then they are refused, those who were
     * let in and are silent still may ask until they were so for the time of {@code silent}, and then the connection is ended. Returns
     * earlier when none is left, and leaves those that are being answered to the server's own end.
     */
    public void endConnections(Duration open, Duration silent) {
        connections.end();
        connections.awaitEnd(open);
        @Nullable Channel listening = reception.listening();
        if (listening != null) {
            ListeningSocket.close(listening, ((VertxInternal) vertx).nettyEventLoopGroup());
        }
        connections.awaitAge(silent);
        connections.endSilentOnes();
        connections.awaitEnd(LingeringClose.LONGEST);
    }

    @Override
    public void close() {
        handOver.close();
    }

    private void handle(HttpServerRequest http) {
        if (LingeringClose.hasBegun(http)) {
            return;
        }
        Request request = new Request(http);
        traffic.begun();
        StrictRequestDecoder.hold(http);
        guarded(request, () -> {
            Optional<ApiError> fault = WellFormedness.faultOf(http);
            if (fault.isPresent()) {
                responder.sendAndClose(request, Answer.of(fault.get()));
            } else if (request.path().startsWith(Documents.PATH)) {
                send(request, document(request));
            } else {
                call(request);
            }
        });
    }

    private void call(Request request) {
        ApiDoor.Call call;
        try {
            call = api.open(request);
        } catch (Refusal refusal) {
            pass(request, Answer.of(refusal.error()));
            return;
        }
        if (handOver.isNeeded()) {
            handOver.run(
                    () -> api.answer(call),
                    () -> !request.http().response().closed(),
                    answer -> guarded(request, () -> pass(request, answer)));
        } else {
            pass(request, api.answer(call));
        }
    }

    /** A request that the parser gave up on. */
    private void refuse(HttpServerRequest http) {
        if (LingeringClose.hasBegun(http)) {
            return;
        }
        Request request = new Request(http);
        traffic.begun();
        guarded(request, () -> {
            Throwable cause = http.decoderResult().cause();
            Answer answer = cause instanceof UnspokenVersionException
                    ? Answer.NOT_IMPLEMENTED
                    : Answer.of(WellFormedness.faultOf(cause));
            // else Vert.x closes the connection behind the answer at once, and LingeringClose comes too late
            ((Http1ServerRequest) http).nettyRequest().setDecoderResult(DecoderResult.SUCCESS);
            responder.sendAndClose(request, answer);
        });
    }

    /** Whatever fails, the caller gets an answer or the end of the connection, and never waits for nothing. */
    private void guarded(Request request, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            LOG.error("request {}: failed", request.id(), e);
            if (request.http().response().ended()) {
                request.http().connection().close();
            } else {
                responder.sendAndClose(request, Answer.of(ApiError.internalError()));
            }
        }
    }

    private Answer document(Request request) {
        request.isFor("document");
        Optional<Answer> document = documents.find(request.path());
        if (document.isEmpty()) {
            return Answer.of(ApiError.notFound());
        }
        boolean reading = request.method().equals("GET") || request.method().equals("HEAD");
        return reading ? document.get() : Answer.of(ApiError.methodNotAllowed("GET, HEAD"));
    }

    /** Through the sandbox to the caller. */
    private void pass(Request request, Answer ordinary) {
        Sandbox.Play play = sandbox.play(request, ordinary);
        if (play.delay().isZero()) {
            send(request, play);
        } else {
            vertx.setTimer(play.delay().toMillis(), late -> guarded(request, () -> send(request, play)));
        }
    }

    private void send(Request request, Sandbox.Play play) {
        if (play.fault() == null) {
            send(request, play.answer());
        } else {
            responder.spoil(request, play.answer(), play.fault());
            StrictRequestDecoder.goOn(request.http());
        }
    }

    private void send(Request request, Answer answer) {
        HttpServerRequest http = request.http();
        boolean waiting = http.headers().contains(HttpHeaders.EXPECT, "100-continue", true);
        if (ignoredBody.isTooLarge(http) || waiting) {
            responder.sendAndClose(request, answer);
            return;
        }
        ignoredBody.watch(http);
        responder.send(request, answer).onComplete(left -> StrictRequestDecoder.answered(http));
        StrictRequestDecoder.goOn(http);
    }

    private void enter(HttpConnection connection, HttpServerOptions options) {
        connections.enter(connection);
        // else the end of what a client says would end the connection before its answer
        ((HttpServerConnection) connection)
                .channelHandlerContext()
                .channel()
                .config()
                .setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
        patience.watch(connection, options);
    }

    private void countSlowHandshake(Throwable trouble) {
        if (trouble instanceof SslHandshakeTimeoutException) {
            handshakesTooSlow.increment();
        }
    }
}
