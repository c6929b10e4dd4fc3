package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Writes to the connection past the HTTP layer, which would not do such things. After each of these the connection is of no more use. */
final class WireFaults {
    private static final int LONGEST_SECONDS = 60;
    private static final int MILLIS_BETWEEN_BYTES = 50;

    private WireFaults() {}

    static void reset(HttpServerRequest http, Answer answer) {
        Channel channel = channel(http);
        // with a zero linger time the kernel sends RST
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }

    static void close(HttpServerRequest http, Answer answer) {
        channel(http).close();
    }

    static void cut(HttpServerRequest http, Answer answer) {
        write(http, head(answer), half(http, answer))
                .addListener(written -> channel(http).close());
    }

    static void stall(HttpServerRequest http, Answer answer) {
        write(http, head(answer), half(http, answer));
        closeLater(channel(http));
    }

    static void silent(HttpServerRequest http, Answer answer) {
        closeLater(channel(http));
    }

    static void drip(HttpServerRequest http, Answer answer) {
        write(http, head(answer), new byte[0]);
        byte[] body = http.method().equals(HttpMethod.HEAD) ? new byte[0] : answer.body();
        int[] next = {0};
        Channel channel = channel(http);
        ScheduledFuture<?> drops = channel.eventLoop()
                .scheduleAtFixedRate(
                        () -> {
                            if (next[0] == body.length) {
                                channel.close();
                            } else {
                                write(http, "", Arrays.copyOfRange(body, next[0], ++next[0]));
                            }
                        },
                        MILLIS_BETWEEN_BYTES,
                        MILLIS_BETWEEN_BYTES,
                        TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(closed -> drops.cancel(false));
        closeLater(channel);
    }

    static void garbage(HttpServerRequest http, Answer answer) {
        write(http, "\u0016\u0003\u0001 this is no HTTP \u0000\u00ff\r\n\r\n", new byte[0])
                .addListener(written -> channel(http).close());
    }

    private static String head(Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Spoiled\r\n");
        head.append("Content-Type: ").append(answer.contentType()).append("\r\n");
        head.append("Content-Length: ").append(answer.body().length).append("\r\n");
        head.append("Cache-Control: no-store\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static byte[] half(HttpServerRequest http, Answer answer) {
        boolean head = http.method().equals(HttpMethod.HEAD);
        return head ? new byte[0] : Arrays.copyOf(answer.body(), answer.body().length / 2);
    }

    /** Through the part of the pipeline before HTTP, where TLS is. */
    private static ChannelFuture write(HttpServerRequest http, String letters, byte[] body) {
        ChannelHandlerContext beforeHttp = channel(http).pipeline().context("httpDecoder");
        return beforeHttp.writeAndFlush(Unpooled.wrappedBuffer(letters.getBytes(StandardCharsets.ISO_8859_1), body));
    }

    private static void closeLater(Channel channel) {
        ScheduledFuture<?> close =
                channel.eventLoop().schedule(() -> channel.close(), LONGEST_SECONDS, TimeUnit.SECONDS);
        channel.closeFuture().addListener(closed -> close.cancel(false));
    }

    private static Channel channel(HttpServerRequest http) {
        return ((HttpServerConnection) http.connection())
                .channelHandlerContext()
                .channel();
    }
}
