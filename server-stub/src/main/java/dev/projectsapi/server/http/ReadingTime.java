package dev.projectsapi.server.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request takes too long to come in, however steadily it drips. A request that is there at once, as
 * nearly every one is, costs no timer.
 */
final class ReadingTime {
    private final long longestNanos;
    private final Runnable onTooLong;
    private @Nullable Future<?> timer;
    private boolean reading;
    private long begunAt;

    ReadingTime(long longestNanos, Runnable onTooLong) {
        this.longestNanos = longestNanos;
        this.onTooLong = onTooLong;
    }

    /** Whether the bytes read so far end within a request. */
    void isWithinRequest(boolean within) {
        if (within && !reading) {
            begunAt = System.nanoTime();
        }
        reading = within;
    }

    boolean isWithinRequest() {
        return reading;
    }

    /** After each read from the network. */
    void watch(ChannelHandlerContext context) {
        if (reading && timer == null) {
            schedule(context, longestNanos);
        }
    }

    void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private void schedule(ChannelHandlerContext context, long nanos) {
        timer = context.executor().schedule(() -> look(context), nanos, TimeUnit.NANOSECONDS);
    }

    private void look(ChannelHandlerContext context) {
        timer = null;
        if (!context.channel().isOpen()) {
            return;
        }
        long left = begunAt + longestNanos - System.nanoTime();
        if (reading && left <= 0 && !context.channel().config().isAutoRead()) {
            // it is we who do not read, because the caller does not read our answers; for that there is the idle time
            begunAt = System.nanoTime();
            schedule(context, longestNanos);
        } else if (reading && left <= 0) {
            onTooLong.run();
            context.close();
        } else if (reading) {
            schedule(context, left);
        }
    }
}
