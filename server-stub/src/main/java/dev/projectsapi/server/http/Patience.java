package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long a connection may take for a request, and how long it may be silent; then it is closed, and that is told. */
record Patience(Duration request, Runnable onSlow, Duration idle, Runnable onIdle) {
    /** On the event loop, before anything is read. */
    void watch(HttpConnection connection, HttpServerOptions options) {
        Channel channel =
                ((HttpServerConnection) connection).channelHandlerContext().channel();
        StrictRequestDecoder decoder =
                new StrictRequestDecoder(options.getHttp1Config(), new ReadingTime(request.toNanos(), onSlow));
        channel.pipeline().replace(StrictRequestDecoder.NAME, StrictRequestDecoder.NAME, decoder);
        channel.pipeline().addBefore("handler", "idle", new IdleTime());
    }

    /** In the place where Vert.x would put its own, which tells nobody. */
    private final class IdleTime extends IdleStateHandler {
        IdleTime() {
            super(0, 0, idle.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
            onIdle.run();
            context.close();
        }
    }
}
