package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sees: our lines, and none of the libraries'. */
final class VerbOutputTest {
    private static final String END_WHO_WAITS = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    @Test
    void migrateSaysOneLine() throws Exception {
        try (Verb migrate = Verb.start(TestPostgres.emptyDatabase(), "migrate")) {
            assertThat(migrate.lines()).containsExactly("The schema is up to date now.");
            assertThat(migrate.await()).isZero();
        }
    }

    @Test
    void importSaysItsStepsAndWhatHasChanged(@TempDir Path folder) throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{\"accounts\":[]}");
        try (Verb reading = Verb.start(TestPostgres.emptyDatabase(), "import", "--data", data.toString())) {
            assertThat(reading.lines())
                    .containsExactly(
                            "comparing",
                            "writing",
                            "Accounts: 0 added, 0 changed.",
                            "Projects: 0 added, 0 changed, 0 removed.");
            assertThat(reading.await()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"migrate", "import --data FILE"})
    void saysOneLineWhenTheDatabaseEndsTheConnectionOfAMigration(String verb, @TempDir Path folder) throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{\"accounts\":[]}");
        Database database = TestPostgres.emptyDatabase();
        try (Connection other = DriverManager.getConnection(database.url(), "postgres", "");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("create table projects_schema_history (n int)");

            try (Verb waiting =
                    Verb.start(database, verb.replace("FILE", data.toString()).split(" "))) {
                while (waiting.isRunning() && TestPostgres.number(database, END_WHO_WAITS) == 0) {
                    Thread.onSpinWait();
                }

                assertThat(waiting.lines()).singleElement().asString().startsWith("--db: no database: ");
                assertThat(waiting.await()).isEqualTo(3);
            }
        }
    }
}
