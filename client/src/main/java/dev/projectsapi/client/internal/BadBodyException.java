package dev.projectsapi.client.internal;

import java.io.IOException;

/** A body that came, or would have come, and is of no use; asking again would not help. */
public final class BadBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    BadBodyException(String message) {
        super(message);
    }
}
