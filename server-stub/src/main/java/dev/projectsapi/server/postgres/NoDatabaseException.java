package dev.projectsapi.server.postgres;

import java.sql.SQLException;

/** A command needs the database, and it cannot be reached. The message is one line. */
public final class NoDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoDatabaseException(SQLException cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"), cause);
    }
}
