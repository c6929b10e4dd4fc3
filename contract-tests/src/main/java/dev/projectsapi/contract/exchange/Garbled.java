package dev.projectsapi.contract.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer whose bytes are no HTTP/1 answer; what was understood of it before is kept. */
final class Garbled extends IOException {

    private static final long serialVersionUID = 1;

    private final transient TransportFault fault;
    private final transient @Nullable Response soFar;

    Garbled(TransportFault.Kind kind, String text, @Nullable Response soFar) {
        super(text);
        this.fault = new TransportFault(kind, text);
        this.soFar = soFar;
    }

    TransportFault fault() {
        return fault;
    }

    @Nullable Response soFar() {
        return soFar;
    }
}
