package dev.projectsapi.contract.exchange;

import java.io.IOException;

/** A server was reached, and no TLS connection came of it; the message says why. */
final class NoHandshake extends IOException {

    private static final long serialVersionUID = 1;

    NoHandshake(String reason) {
        super(reason);
    }
}
