package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose client may still be sending. Closed at once, TCP would answer the unread bytes with a reset, and the
 * client might lose the answer that it has not yet read. So the connection says that nothing more will come, swallows what
 * does, and closes a little later.
 */
final class LingeringClose {
    private static final long LONGEST_MILLIS = 1000;
    private static final String DECODER = StrictRequestDecoder.NAME;

    private LingeringClose() {}

    /** From now on nothing that the client says is read. On the event loop. */
    static void begin(HttpServerRequest request) {
        ChannelPipeline pipeline = channel(request).pipeline();
        if (pipeline.get(DECODER) != null && !hasBegun(request)) {
            pipeline.replace(DECODER, DECODER, new Swallow());
        }
    }

    /** Whether a request is one that came behind the last one that is answered. */
    static boolean hasBegun(HttpServerRequest request) {
        return channel(request).pipeline().get(DECODER) instanceof Swallow;
    }

    /** On the event loop, when everything that was written has left; before, it would be lost. */
    static void end(HttpServerRequest request) {
        Channel channel = channel(request);
        @Nullable SslHandler tls = channel.pipeline().get(SslHandler.class);
        if (tls == null) {
            endOutput(channel);
        } else {
            // TLS has an end of its own; without it a client would think the answer cut off
            tls.closeOutbound().addListener(closed -> endOutput(channel));
        }
        Future<?> close = channel.eventLoop().schedule(() -> channel.close(), LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(closed -> close.cancel(false));
    }

    private static Channel channel(HttpServerRequest request) {
        return ((HttpServerConnection) request.connection())
                .channelHandlerContext()
                .channel();
    }

    private static void endOutput(Channel channel) {
        if (channel instanceof DuplexChannel duplex) {
            duplex.shutdownOutput();
        }
    }

    private static final class Swallow extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
        }
    }
}
