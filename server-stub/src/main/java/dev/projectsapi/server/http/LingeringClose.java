package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
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
    private static final String DECODER = "httpDecoder";

    private LingeringClose() {}

    /** On the event loop, when everything that was written has left; before, it would be lost. */
    static void of(HttpServerRequest request) {
        Channel channel = ((HttpServerConnection) request.connection())
                .channelHandlerContext()
                .channel();
        if (channel.pipeline().get(DECODER) != null) {
            channel.pipeline().replace(DECODER, DECODER, new Swallow());
        }
        @Nullable SslHandler tls = channel.pipeline().get(SslHandler.class);
        if (tls == null) {
            endOutput(channel);
        } else {
            // TLS has an end of its own; without it a client would think the answer cut off
            tls.closeOutbound().addListener(closed -> endOutput(channel));
        }
        channel.eventLoop().schedule(() -> channel.close(), LONGEST_MILLIS, TimeUnit.MILLISECONDS);
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
