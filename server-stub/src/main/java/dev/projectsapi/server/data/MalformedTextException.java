package dev.projectsapi.server.data;

/** The text is not YAML or JSON at all; after that, nothing else can be said about it. */
final class MalformedTextException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String problem;

    MalformedTextException(int line, String problem) {
        super(problem);
        this.line = line;
        this.problem = problem;
    }

    String problem() {
        return problem;
    }

    int line() {
        return line;
    }
}
