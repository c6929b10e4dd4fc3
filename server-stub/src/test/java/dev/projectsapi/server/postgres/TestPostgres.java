package dev.projectsapi.server.postgres;

import dev.projectsapi.server.data.AccountRecord;
import dev.projectsapi.server.data.DataSink;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for all tests of this JVM, started when first asked for. */
public final class TestPostgres {
    /** Letters before digits, and numbers by value: nothing is further from the order of code points. */
    private static final String ODD_LOCALE = "en-u-kr-latn-digit-kn";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** A new database with the schema of the store, and a locale that sorts unlike the contract. */
    public static Database database() {
        Database database = emptyDatabase();
        Schema.migrate(database);
        return database;
    }

    /** A new database with nothing in it. */
    public static Database emptyDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        run(
                at("postgres"),
                "create database " + name + " template template0 encoding 'UTF8' locale_provider icu icu_locale '"
                        + ODD_LOCALE + "' lc_collate 'C' lc_ctype 'C'");
        return at(name);
    }

    /** Makes a database hold exactly this. */
    public static void load(Database database, List<AccountHoldings> accounts) {
        run(database, "truncate account, project, project_mark");
        replace(database, accounts);
    }

    /** Imports all that these accounts have. */
    public static void replace(Database database, List<AccountHoldings> accounts) {
        Problems problems = new Problems("test", problem -> {
            throw new IllegalArgumentException(problem);
        });
        new Import(database, ImportProgress.SILENT).run(sink -> give(accounts, sink), problems);
    }

    private static void give(List<AccountHoldings> accounts, DataSink sink) {
        for (AccountHoldings holdings : accounts) {
            Account account = holdings.account();
            holdings.projects().forEach(project -> sink.project(1, project));
            sink.account(
                    1,
                    new AccountRecord(
                            account.accountSid(), Optional.of(account.tokens().get(0)), account.active(), true));
        }
    }

    public static void run(Database database, String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that a question has for an answer. */
    public static long number(Database database, String question) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database at(String name) {
        return new Database(Running.SERVER.getJdbcUrl("postgres", name).replaceFirst("[?].*", ""), "postgres", null);
    }

    private static final class Running {
        // stopped by its own shutdown hook
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
