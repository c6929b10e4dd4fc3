package dev.projectsapi.server.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The tables of the store: brought up to date by migrations, which stand beside this class as SQL. */
public final class Schema {
    /** The newest migration; a test holds it equal. */
    static final int VERSION = 1;

    private static final String HISTORY = "projects_schema_history";
    private static final String UNDEFINED_TABLE = "42P01";

    private Schema() {}

    /** Does what is still to do; returns how many migrations that were. */
    public static int migrate(Database database) {
        // its own message for a database that is not there is a page long
        try (Connection connection = database.connect()) {
            if (version(connection) > VERSION) {
                throw newer();
            }
            if (!hasPlace(connection)) {
                throw new SchemaException(
                        "there is no schema to make the tables in; if --db names one by currentSchema, it has to be there");
            }
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
        try {
            return Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .table(HISTORY)
                    // else a misspelt currentSchema is made and used
                    .createSchemas(false)
                    .locations("classpath:" + Schema.class.getPackageName().replace('.', '/'))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            @Nullable SQLException refusal = refusal(e);
            if (refusal != null) {
                throw new NoDatabaseException(refusal);
            }
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new SchemaException(
                        "the schema holds what is not this server's; give it an empty one, by --db URL?currentSchema=NAME");
            }
            throw new SchemaException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("the schema cannot be migrated"));
        }
    }

    /** Throws {@link SchemaException} unless the schema is the one of this server. Needs no right but to read. */
    public static void check(Database database) {
        try (Connection connection = database.connect()) {
            check(connection);
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
    }

    static void check(Connection connection) throws SQLException {
        int version = version(connection);
        if (version < VERSION) {
            String state = version == 0 ? "no schema of this server" : "the schema of an older server";
            throw new SchemaException("the database has " + state + "; run: migrate --db URL");
        }
        if (version > VERSION) {
            throw newer();
        }
    }

    private static @Nullable SQLException refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static boolean hasPlace(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_schema() is not null")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static SchemaException newer() {
        return new SchemaException("the database has the schema of a newer server; use that one");
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select coalesce(max(version::int), 0) from " + HISTORY + " where success")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }
}
