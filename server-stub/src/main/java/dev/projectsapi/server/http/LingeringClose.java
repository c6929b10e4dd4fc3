package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose client may still be sending. Closed at once, TCP would answer the unread bytes with a reset, and the
 * client might lose the answer that it has not yet read. So the connection says that nothing more will come, swallows what
 * does, and closes a little later.
 */
final class LingeringClose {
    static final Duration LONGEST = Duration.ofSeconds(1);
    private static final String DECODER = StrictRequestDecoder.NAME;

    private LingeringClose() {}

    /** From now on nothing that the client says is read. On the event loop. */
    static void begin(HttpServerRequest request) {
        begin(channel(request));
    }

    private static void begin(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(DECODER) != null && !(pipeline.get(DECODER) instanceof Swallow)) {
            pipeline.replace(DECODER, DECODER, new Swallow());
        }
    }

    /** Whether a request is one that came behind the last one that is answered. */
    static boolean hasBegun(HttpServerRequest request) {
        return channel(request).pipeline().get(DECODER) instanceof Swallow;
    }

    /** On the event loop, when everything that was written has left; before, it would be lost. */
    static void end(HttpServerRequest request) {
        end(channel(request));
    }

    private static void end(Channel channel) {
        @Nullable SslHandler tls = channel.pipeline().get(SslHandler.class);
        if (tls == null) {
            endOutput(channel);
        } else {
            // TLS has an end of its own; without it a client would think the answer cut off
            tls.closeOutbound().addListener(closed -> endOutput(channel));
        }
        Future<?> close =
                channel.eventLoop().schedule(() -> channel.close(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(closed -> close.cancel(false));
    }

    /** Ends a connection that waits for a request; one that has begun to come in, or is not yet answered, is left alone. */
    static void ofSilent(HttpConnection connection) {
        Channel channel = channel(connection);
        channel.eventLoop().execute(() -> {
            if (channel.pipeline().get(DECODER) instanceof StrictRequestDecoder decoder && decoder.isSilent()) {
                begin(channel);
                end(channel);
            }
        });
    }

    private static Channel channel(HttpServerRequest request) {
        return channel(request.connection());
    }

    private static Channel channel(HttpConnection connection) {
        return ((HttpServerConnection) connection).channelHandlerContext().channel();
    }

    private static void endOutput(Channel channel) {
        if (channel instanceof DuplexChannel duplex) {
            duplex.shutdownOutput().addListener(ended -> closeIfBothEnded(channel));
        }
    }

    /** Nobody is left to wait for. */
    private static void closeIfBothEnded(Channel channel) {
        if (channel instanceof DuplexChannel duplex && duplex.isInputShutdown() && duplex.isOutputShutdown()) {
            channel.close();
        }
    }

    private static final class Swallow extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof ChannelInputShutdownEvent) {
                closeIfBothEnded(context.channel());
            } else {
                context.fireUserEventTriggered(event);
            }
        }
    }
}
