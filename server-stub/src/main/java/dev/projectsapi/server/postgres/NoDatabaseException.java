package dev.projectsapi.server.postgres;

import java.net.UnknownHostException;
import java.sql.SQLException;

/** A command needs the database, and it is not there, has gone away, or does not do what it is told. The message is one line. */
public final class NoDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String PREPARED = "prepared statement";

    NoDatabaseException(SQLException cause) {
        super((Trouble.isPassing(cause) ? "no database: " : "the database refuses: ") + reason(cause), cause);
    }

    private static String reason(SQLException cause) {
        if (cause.getCause() instanceof UnknownHostException unknown) {
            return "no host " + unknown.getMessage() + " is known";
        }
        String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
        // what a pooler that shares connections makes of it
        return line.contains(PREPARED) ? line + "; behind a pooler, end --db with ?prepareThreshold=0" : line;
    }
}
