package dev.projectsapi.server.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts and projects in PostgreSQL. Every question is one statement, whose cost does not grow with the number of projects. */
public final class PostgresProjectStore implements ProjectStore, MeterBinder, AutoCloseable {
    private static final long PULSE_MILLIS = 1000;

    private final HikariDataSource pool;
    private final int connections;
    private final Pulse pulse;

    private PostgresProjectStore(HikariDataSource pool, int connections) {
        this.pool = pool;
        this.connections = connections;
        this.pulse = new Pulse(() -> ask("select 1", ResultSet::next), PULSE_MILLIS);
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
        if (isUnstorable(accountSid)) {
            return Optional.empty();
        }
        return ask(
                Questions.ACCOUNT,
                rows -> rows.next() ? Optional.of(AccountRow.read(accountSid, rows)) : Optional.empty(),
                accountSid);
    }

    @Override
    public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
        return ask(
                claim,
                Questions.PROJECT,
                row -> ProjectRow.read(claim.accountSid(), row).map(StoredProject::new),
                Optional.empty(),
                propertySid,
                propertySid);
    }

    @Override
    public Found<Page> list(Claim claim, PageRequest request) {
        Reader<Page> page = rows -> page(claim.accountSid(), rows, request.count());
        // one more than asked for tells whether there are more
        long limit = request.count() + 1L;
        if (request.skip() > 0) {
            long skip = request.skip();
            return ask(claim, Questions.PAGE_AFTER_SKIP, page, Page.NONE, skip, skip, limit);
        }
        return ask(claim, Questions.PAGE_AFTER, page, Page.NONE, request.after().orElse(""), limit);
    }

    @Override
    public void close() {
        pulse.close();
        pool.close();
    }

    /** Callers may name themselves anything, but PostgreSQL takes no U+0000. */
    private static boolean isUnstorable(String accountSid) {
        return accountSid.indexOf('\0') >= 0;
    }

    /** The reader starts on the first row, and is asked only if the account admits the claim. */
    private <T> Found<T> ask(Claim claim, String question, Reader<T> reader, T empty, Object... arguments) {
        if (isUnstorable(claim.accountSid())) {
            return Found.nobody(empty);
        }
        Object[] all = new Object[arguments.length + 2];
        all[0] = claim.token().bytes();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = claim.accountSid();
        return ask(
                question,
                rows -> {
                    if (!rows.next()) {
                        return Found.nobody(empty);
                    }
                    Account account = AccountRow.read(claim.accountSid(), rows);
                    return new Found<>(Optional.of(account), account.admits(claim) ? reader.read(rows) : empty);
                },
                all);
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

    private static Page page(String accountSid, ResultSet rows, int count) throws SQLException {
        long total = AccountRow.projectCount(rows);
        List<StoredProject> items = new ArrayList<>(count);
        boolean more = false;
        do {
            Optional<Project> project = ProjectRow.read(accountSid, rows);
            if (items.size() == count) {
                more = true;
            } else if (project.isPresent()) {
                items.add(new StoredProject(project.get()));
            }
        } while (rows.next());
        return new Page(items, total, more);
    }

    /** Makes an answer of rows. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
