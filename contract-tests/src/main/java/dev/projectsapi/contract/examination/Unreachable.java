package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.faults.FullBacklog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** Addresses where no connection can be made. */
record Unreachable(URI uri, AutoCloseable holder) implements Scene {

    /** A port that is taken, so that nobody else listens there, and where nobody listens. */
    static Scene refusing(Origin origin, int port) {
        try {
            Socket taken = new Socket();
            // with --port, connections of the case before may not be forgotten yet
            taken.setReuseAddress(true);
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new Unreachable(URI.create("http://127.0.0.1:" + taken.getLocalPort()), taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port where connecting hangs. */
    static Scene hanging(Origin origin, int port) {
        if (port != 0) {
            throw new CannotStage("connecting can only be made to hang on a port of its own, so not with --port");
        }
        try {
            FullBacklog backlog = FullBacklog.fill();
            return new Unreachable(backlog.uri(), backlog);
        } catch (UncheckedIOException e) {
            throw new CannotStage("this system lets nobody wait for a connection");
        }
    }

    @Override
    public int requests() {
        return -1;
    }

    @Override
    public List<String> complaints() {
        return List.of();
    }

    @Override
    public boolean isHopeless() {
        return false;
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
