package dev.projectsapi.server.data;

/** The text is not YAML or JSON at all; after that, nothing else can be said about it. */
final class MalformedTextException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;

    MalformedTextException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
