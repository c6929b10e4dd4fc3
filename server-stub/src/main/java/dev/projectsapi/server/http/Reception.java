package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who is in at a port, from the moment the system hands a connection over: one that never gets through its TLS handshake counts
 * too. One too many is sent away.
 */
@ChannelHandler.Sharable
public final class Reception extends ChannelInboundHandlerAdapter {
    private final int most;
    private final Runnable onTooMany;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile @Nullable Channel listening;

    Reception(int most, Runnable onTooMany) {
        this.most = most;
        this.onTooMany = onTooMany;
    }

    int count() {
        return inside.get();
    }

    /** The port; null before there is one. */
    @Nullable Channel listening() {
        return listening;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        listening = context.channel();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        Channel caller = (Channel) message;
        if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            onTooMany.run();
            caller.unsafe().closeForcibly();
            return;
        }
        caller.closeFuture().addListener(closed -> inside.decrementAndGet());
        context.fireChannelRead(caller);
    }
}
