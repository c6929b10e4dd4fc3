package dev.projectsapi.server.postgres;

/** The database has not the schema that this server works with. The message says what to do. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SchemaException(String message) {
        super(message);
    }
}
