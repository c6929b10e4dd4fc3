package dev.projectsapi.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** A body that nobody asked for: it is read past, up to a size at which ending the connection is cheaper. */
record IgnoredBody(int mostBytes, Runnable onTooLarge) {
    /** Whether the head announces one that is too large, and so the connection has to end; that is told. */
    boolean isTooLarge(HttpServerRequest http) {
        @Nullable String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean large = length != null && Long.parseLong(length) > mostBytes;
        if (large) {
            onTooLarge.run();
        }
        return large;
    }

    /** Ends the connection where a body without a length turns out to be too large. */
    void watch(HttpServerRequest http) {
        if (!http.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return;
        }
        long[] read = {0};
        http.handler(part -> {
            read[0] += part.length();
            if (read[0] > mostBytes && !LingeringClose.hasBegun(http)) {
                onTooLarge.run();
                LingeringClose.begin(http);
                LingeringClose.end(http);
            }
        });
    }
}
