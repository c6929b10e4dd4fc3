package dev.projectsapi.server.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import dev.projectsapi.server.store.TokenHash;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts and projects in PostgreSQL. Every question is one statement, whose cost does not grow with the number of projects. */
public final class PostgresProjectStore implements ProjectStore, MeterBinder, AutoCloseable {
    private final HikariDataSource pool;
    private final int connections;
    private final Pulse pulse = new Pulse(this::beat);

    private PostgresProjectStore(HikariDataSource pool, int connections) {
        this.pool = pool;
        this.connections = connections;
    }

    /** Throws {@link NoDatabaseException} or {@link SchemaException} if there is nothing to serve from; later it waits for a lost database. */
    public static PostgresProjectStore open(Database database, int connections) {
        Schema.check(database);
        // one more than there will be threads, for the pulse
        return new PostgresProjectStore(database.pool(connections + 1), connections);
    }

    /** Measures the pool of connections. */
    @Override
    public void bindTo(MeterRegistry registry) {
        pool.setMetricRegistry(registry);
    }

    @Override
    public boolean isAvailable() {
        return pulse.beats();
    }

    @Override
    public int waitingThreads() {
        return connections;
    }

    @Override
    public Optional<Account> findAccount(String accountSid) {
        // callers may name themselves anything, but PostgreSQL takes no U+0000
        if (accountSid.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return ask(
                Questions.ACCOUNT,
                rows -> rows.next() ? Optional.of(account(accountSid, rows)) : Optional.empty(),
                accountSid);
    }

    @Override
    public Optional<StoredProject> find(String accountSid, String propertySid) {
        return ask(
                Questions.PROJECT,
                rows -> rows.next()
                        ? Optional.of(new StoredProject(ProjectRow.read(accountSid, rows)))
                        : Optional.empty(),
                accountSid,
                propertySid,
                propertySid);
    }

    @Override
    public Page list(String accountSid, PageRequest request) {
        // one more than asked for tells whether there are more
        long limit = request.count() + 1L;
        if (request.skip() > 0) {
            long skip = request.skip();
            return ask(
                    Questions.PAGE_AFTER_SKIP, rows -> page(accountSid, rows, request), skip, skip, limit, accountSid);
        }
        String after = request.after().orElse("");
        return ask(Questions.PAGE_AFTER, rows -> page(accountSid, rows, request), after, limit, accountSid);
    }

    @Override
    public void close() {
        pulse.close();
        pool.close();
    }

    private void beat() {
        ask("select 1", ResultSet::next);
    }

    private <T> T ask(String question, Reader<T> reader, Object... arguments) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw Trouble.of(e);
        }
    }

    private static Account account(String accountSid, ResultSet row) throws SQLException {
        List<TokenHash> tokens = new ArrayList<>();
        tokens.add(TokenHash.ofBytes(row.getBytes(1)));
        byte @Nullable [] previous = row.getBytes(2);
        if (previous != null) {
            tokens.add(TokenHash.ofBytes(previous));
        }
        return new Account(accountSid, tokens, row.getBoolean(3));
    }

    private static Page page(String accountSid, ResultSet rows, PageRequest request) throws SQLException {
        List<StoredProject> items = new ArrayList<>();
        long total = 0;
        boolean more = false;
        while (rows.next()) {
            total = rows.getLong("project_count");
            if (items.size() == request.count()) {
                more = true;
            } else if (rows.getString(1) != null) {
                items.add(new StoredProject(ProjectRow.read(accountSid, rows)));
            }
        }
        return new Page(items, total, more);
    }

    /** Makes an answer of rows. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
