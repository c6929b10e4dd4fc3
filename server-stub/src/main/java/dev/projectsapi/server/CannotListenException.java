package dev.projectsapi.server;

/** A port is taken, or the host is none of this machine. */
public final class CannotListenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ServerOptions.Address address;

    CannotListenException(ServerOptions.Address address) {
        super("cannot listen on " + address.host() + ":" + address.port());
        this.address = address;
    }

    CannotListenException(ServerOptions.Address address, Throwable cause) {
        super("cannot listen on " + address.host() + ":" + address.port(), cause);
        this.address = address;
    }

    public ServerOptions.Address address() {
        return address;
    }
}
