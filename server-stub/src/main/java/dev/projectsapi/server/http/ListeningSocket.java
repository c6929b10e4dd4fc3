package dev.projectsapi.server.http;

import io.netty.channel.Channel;
import io.netty.channel.nio.AbstractNioChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * Closes a port without sending anybody away whom the system has let in already. Closed by Vert.x, those who wait in the system's
 * queue are reset, and those who were taken from it and have not yet begun to speak are cut.
 */
final class ListeningSocket {
    private ListeningSocket() {}

    /** Returns when new callers are refused, and all who were let in have come to one of the event loops. Not on one of them. */
    static void close(Channel listening, EventExecutorGroup loops) {
        // the system closes a socket that a selector knows only when the selector has forgotten it, and lets callers in
        // until then
        listening.deregister().addListener(gone -> closeWhenForgotten(listening));
        listening.closeFuture().awaitUninterruptibly();
        for (EventExecutor loop : loops) {
            loop.submit(() -> {}).awaitUninterruptibly();
        }
    }

    private static void closeWhenForgotten(Channel listening) {
        ServerSocketChannel socket = (ServerSocketChannel) ((AbstractNioChannel.NioUnsafe) listening.unsafe()).ch();
        if (socket.isRegistered()) {
            listening.eventLoop().schedule(() -> closeWhenForgotten(listening), 1, TimeUnit.MILLISECONDS);
            return;
        }
        try (socket) {
            for (SocketChannel caller = socket.accept(); caller != null; caller = socket.accept()) {
                listening.pipeline().fireChannelRead(new NioSocketChannel(listening, caller));
            }
        } catch (IOException e) {
            // no more can be let in; those who wait are lost
        } finally {
            listening.close();
        }
    }
}
