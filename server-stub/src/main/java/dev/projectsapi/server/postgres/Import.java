package dev.projectsapi.server.postgres;

import dev.projectsapi.server.data.DataSink;
import dev.projectsapi.server.data.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads records into the database: all in one transaction, or nothing. Who reads meanwhile sees what was before. */
public final class Import {
    /** Any number that nobody else uses: two imports at a time would not see each other's projects. */
    private static final long ONLY_IMPORT = 0x50726f6a65637473L;

    /**
     * A limit that a role has, or that somebody left on a connection of a pooler, is meant for short questions. For this transaction only;
     * by name, for older servers do not know all of them.
     */
    private static final String NO_TIME_OUT = """
            select set_config(name, '0', true) from pg_settings
            where name in (
                'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')""";

    private final Database database;
    private final ImportProgress progress;

    public Import(Database database, ImportProgress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Takes the records that {@code source} gives and brings the schema up to date before. Empty if there were problems; then nothing
     * was changed. Throws {@link NoDatabaseException}, also where the database goes away in the middle.
     */
    public Optional<ImportResult> run(Consumer<DataSink> source, Problems problems) {
        Schema.migrate(database);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            return run(connection, source, problems);
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
    }

    private void waitForOthers(Statement statement) throws SQLException {
        try (ResultSet free = statement.executeQuery("select pg_try_advisory_xact_lock(" + ONLY_IMPORT + ")")) {
            free.next();
            if (free.getBoolean(1)) {
                return;
            }
        }
        progress.step("waiting for another import to end");
        statement.execute("select pg_advisory_xact_lock(" + ONLY_IMPORT + ")");
    }

    private Optional<ImportResult> run(Connection connection, Consumer<DataSink> source, Problems problems)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // what another import has written is seen after waiting for it, whatever the database's default is; the
            // driver's own
            // call sets it for the session, which a pooler gives to others before this transaction begins
            statement.execute("set transaction isolation level read committed");
            statement.execute("set local work_mem = '64MB'");
            statement.execute(NO_TIME_OUT);
            waitForOthers(statement);
            Staging staging = Staging.begin(connection, progress::read);
            source.accept(staging);
            staging.end();
            progress.step("comparing");
            statement.execute("analyze staged");
            StagedFaults.tell(connection, problems);
            if (problems.count() > 0) {
                connection.rollback();
                return Optional.empty();
            }
            progress.step("writing");
            ImportResult result = Merge.run(connection);
            // else the first lists after a large import are planned for a small table
            statement.execute("analyze account, project, project_mark");
            connection.commit();
            return Optional.of(result);
        }
    }
}
