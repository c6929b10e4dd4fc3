package dev.projectsapi.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A certificate or a private key cannot be used. The message names the file and says what it has to be. */
public final class UnusableTlsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean key;

    private UnusableTlsException(Path file, String problem, boolean key, @Nullable Throwable cause) {
        super(file + " " + problem, cause);
        this.key = key;
    }

    static UnusableTlsException certificate(Path file, String problem, @Nullable Throwable cause) {
        return new UnusableTlsException(file, problem, false, cause);
    }

    static UnusableTlsException key(Path file, String problem, @Nullable Throwable cause) {
        return new UnusableTlsException(file, problem, true, cause);
    }

    /** Whether it is about the private key, and not the certificate. */
    public boolean isKey() {
        return key;
    }
}
