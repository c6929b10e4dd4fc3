package dev.projectsapi.server.postgres;

import dev.projectsapi.server.data.AccountRecord;
import dev.projectsapi.server.data.DataSink;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.TokenHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Takes records into a table that only its own transaction sees, so that the rest is the database's work. */
final class Staging implements DataSink {
    private static final String TABLE = """
            create temporary table staged (
                line int not null,
                account_sid text collate "C" not null,
                -- none: this is an account
                property_sid text collate "C",
                token_hash bytea,
                whole boolean,
                active boolean not null,
                name text,
                main_domain text,
                time_zone text,
                sms_enabled boolean,
                call_recording_enabled boolean,
                integrations_enabled boolean
            ) on commit drop""";

    private final CopyText rows;
    private final LongConsumer progress;
    private long count;

    private Staging(CopyText rows, LongConsumer progress) {
        this.rows = rows;
        this.progress = progress;
    }

    /** Until {@link #end}, this is all that the connection can be used for. */
    static Staging begin(Connection connection, LongConsumer progress) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        return new Staging(
                new CopyText(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged from stdin")),
                progress);
    }

    @Override
    public void account(int line, AccountRecord account) {
        add(
                line,
                account.accountSid(),
                null,
                account.token().map(TokenHash::bytes).orElse(null),
                account.whole(),
                account.active(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public void project(int line, Project project) {
        add(
                line,
                project.accountSid(),
                project.propertySid(),
                null,
                null,
                project.active(),
                project.name(),
                project.mainDomain(),
                project.timeZone(),
                project.smsEnabled(),
                project.callRecordingEnabled(),
                project.integrationsEnabled());
    }

    void end() throws SQLException {
        rows.end();
    }

    private void add(@Nullable Object... values) {
        try {
            rows.row(values);
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
        count++;
        progress.accept(count);
    }
}
