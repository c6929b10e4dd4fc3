package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that cannot answer now from a statement that is wrong. */
final class Trouble {
    /** By the first two characters of the SQLSTATE: connection, no such database, rolled back, resources, told to stop or cancelled, its disk. */
    private static final Set<String> PASSING = Set.of("08", "3D", "40", "53", "57", "58");
    /** Who we are is refused: only the operator can mend that, and no request is to blame. */
    private static final String REFUSED_LOGIN = "28";

    private Trouble() {}

    static RuntimeException of(SQLException error) {
        return isPassing(error)
                ? new StoreUnavailableException(oneLine(error))
                : new IllegalStateException("the database refuses a statement of ours", error);
    }

    /** Whether the same statement may be answered another time. */
    static boolean isPassing(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        String kind = state.substring(0, Math.min(2, state.length()));
        // the pool's own exception: no connection in time
        boolean noConnection = error instanceof SQLTransientException;
        return noConnection || PASSING.contains(kind) || kind.equals(REFUSED_LOGIN);
    }

    /** The pool says how long it waited in vain; why it could not connect is what it was told last. */
    private static String oneLine(SQLException error) {
        Throwable reason = error.getCause() instanceof SQLException cause ? cause : error;
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse(error.getSQLState());
    }
}
