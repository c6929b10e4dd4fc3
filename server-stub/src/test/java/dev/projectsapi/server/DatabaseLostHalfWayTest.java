package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs whose connection is ended by the database while they wait for it. */
final class DatabaseLostHalfWayTest {
    private static final String END_WHO_WAITS = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --port 0 --management-port -1 | lock table projects_schema_history",
                "issue-token AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS | lock table account",
                "import --data FILE | lock table projects_schema_history",
                "import --data FILE | lock table project",
            })
    void endWith3AndOneLine(String verb, String lock) throws Exception {
        Database database = TestPostgres.database();
        Path data = Files.writeString(folder.resolve("data.json"), "{\"accounts\":[]}");
        int exit;
        try (Connection other = DriverManager.getConnection(database.url(), "postgres", "");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(lock);

            CompletableFuture<Integer> running =
                    CompletableFuture.supplyAsync(() -> run(database, verb.replace("FILE", data.toString())));
            while (!running.isDone() && TestPostgres.number(database, END_WHO_WAITS) == 0) {
                Thread.onSpinWait();
            }
            exit = running.join();
        }

        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> !line.matches("comparing|writing"))
                .singleElement()
                .asString()
                .startsWith("--db: no database: ");
    }

    private int run(Database database, String verb) {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("PROJECTS_DB", database.url(), "PROJECTS_DB_USER", "postgres");
        return Main.run(verb.split(" "), environment, to, to);
    }
}
