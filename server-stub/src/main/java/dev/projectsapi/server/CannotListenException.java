package dev.projectsapi.server;

import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** A port is taken, or the host is none of this machine. The message says which, and what to do. */
public final class CannotListenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        PORT_TAKEN("is taken; give another port, or 0 for any free one"),
        NO_PERMISSION("needs more rights than this process has; give a port above 1023"),
        NO_SUCH_ADDRESS("is no address of this machine; give one that is, such as 127.0.0.1");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    private final Reason reason;
    private final boolean management;

    private CannotListenException(
            ServerOptions.Address address, boolean management, Reason reason, @Nullable Throwable cause) {
        super(address.host() + ":" + address.port() + " " + reason.advice, cause);
        this.reason = reason;
        this.management = management;
    }

    static CannotListenException portTaken(ServerOptions.Address address, boolean management) {
        return new CannotListenException(address, management, Reason.PORT_TAKEN, null);
    }

    /** Java tells these apart by text only. */
    static CannotListenException of(ServerOptions.Address address, boolean management, @Nullable Throwable cause) {
        String text = cause instanceof BindException ? String.valueOf(cause.getMessage()) : "";
        Reason reason = text.contains("in use")
                ? Reason.PORT_TAKEN
                : text.contains("ermission") ? Reason.NO_PERMISSION : Reason.NO_SUCH_ADDRESS;
        return new CannotListenException(address, management, reason, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether it is about the management port, and not the API's. */
    public boolean isManagement() {
        return management;
    }
}
