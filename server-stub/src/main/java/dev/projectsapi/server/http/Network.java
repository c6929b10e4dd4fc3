package dev.projectsapi.server.http;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.impl.transports.NioTransport;
import io.vertx.core.net.TcpConfig;
import io.vertx.core.transport.Transport;
import org.jspecify.annotations.Nullable;

/** That of the JDK, with a {@link Reception} at each port: Vert.x itself speaks of a connection only after its TLS handshake. */
public final class Network extends NioTransport implements Transport {
    private volatile @Nullable Reception reception;

    /** At every port that is opened from now on. */
    public void receiveAt(Reception next) {
        reception = next;
    }

    @Override
    public void configure(TcpConfig config, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(config, domainSocket, bootstrap);
        if (reception != null) {
            bootstrap.handler(reception);
        }
    }

    @Override
    public String name() {
        return "nio";
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public @Nullable Throwable unavailabilityCause() {
        return null;
    }

    @Override
    public io.vertx.core.spi.transport.Transport implementation() {
        return this;
    }
}
