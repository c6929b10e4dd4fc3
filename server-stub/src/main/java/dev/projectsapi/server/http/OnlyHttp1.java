package dev.projectsapi.server.http;

import io.vertx.core.http.HttpServerOptions;

/** What Vert.x would speak beside HTTP/1.1 unless told not to. */
final class OnlyHttp1 {
    private OnlyHttp1() {}

    static HttpServerOptions of(HttpServerOptions options) {
        return options
                // else Vert.x answers `Upgrade: h2c` and the HTTP/2 preface, and everybody measures another protocol
                .setHttp2ClearTextEnabled(false)
                // else a handler for WebSockets ends a connection with 129 requests on their way
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
    }
}
