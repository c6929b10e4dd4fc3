package dev.projectsapi.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.TokenHash;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Who is stopped by the database after some seconds: questions are, an import is not. */
final class TimeOutsTest {
    private static final String A = "A".repeat(32);

    private final Database database = TestPostgres.database();

    @Test
    void anImportHasNoneWhateverIsSetForOthers() {
        for (String name : List.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")) {
            TestPostgres.run(
                    database,
                    "do 'begin execute format($$alter database %I set " + name
                            + " = %L$$, current_database(), $$1h$$); end'");
        }
        TestPostgres.run(database, """
                create table seen (statement text, lock text, idle text);
                create function note() returns trigger language plpgsql as 'begin
                    insert into seen values (current_setting($$statement_timeout$$), current_setting($$lock_timeout$$),
                        current_setting($$idle_in_transaction_session_timeout$$));
                    return null;
                end';
                create trigger note after insert on account execute function note()""");

        Account account = new Account(A, List.of(TokenHash.of("token-of-a")), true);
        TestPostgres.replace(database, List.of(new AccountHoldings(account, List.of())));

        assertThat(TestPostgres.number(
                        database, "select count(*) from seen where (statement, lock, idle) = ('0', '0', '0')"))
                .isEqualTo(1);
    }

    @Test
    void questionsAreStoppedByTheDatabase() throws SQLException {
        try (HikariDataSource pool = database.pool(1);
                Connection connection = pool.getConnection()) {
            assertThat(timeOut(connection)).isEqualTo("3s");
        }
    }

    @Test
    void nothingIsSetOnAConnectionThatAPoolerSharesWithOthers() throws SQLException {
        BoundedConnections connections = new BoundedConnections(database.url(), new Properties(), "3");
        try (Connection connection = database.connect()) {
            // a pooler names a process of its own
            connections.limit(connection, -1);

            assertThat(timeOut(connection)).isEqualTo("0");
        }
    }

    private static String timeOut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show statement_timeout")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
