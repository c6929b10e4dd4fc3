package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verbs do where standard output cannot be written: a full disk, or closed. */
final class LostOutputTest {
    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left on device");
        }
    };

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Database database = TestPostgres.database();

    @TempDir
    private Path folder;

    @Test
    void issuesNoTokenThatNobodyCanRead() throws IOException {
        load();
        err.reset();

        int exit = run("issue-token", Sample.ONE.accountSid(), "--revoke-old");

        assertThat(exit).isEqualTo(2);
        assertThat(text().lines())
                .containsExactly("no token was issued, for standard output, where it belongs, cannot be written");
        assertThat(
                        TestPostgres.number(
                                database,
                                "select count(*) from account where token_hash = sha256('any-text') and previous_token_hash is null"))
                .isEqualTo(1);
    }

    @Test
    void tellsElsewhereWhatAnImportHasChanged() throws IOException {
        assertThat(load()).isZero();

        assertThat(text().lines())
                .endsWith(
                        "the import is done, but standard output cannot be written, which should say:",
                        "Accounts: 1 added, 0 changed.",
                        "Projects: 0 added, 0 changed, 0 removed.");
    }

    private int load() throws IOException {
        String account = "{\"AccountSid\":\"" + Sample.ONE.accountSid() + "\",\"Token\":\"any-text\"}";
        return run(
                "import",
                "--data",
                Files.writeString(folder.resolve("data.ndjson"), account).toString());
    }

    private int run(String... arguments) {
        Map<String, String> environment = Map.of("PROJECTS_DB", database.url(), "PROJECTS_DB_USER", "postgres");
        return Main.run(arguments, environment, new PrintStream(FULL, true), new PrintStream(err, true));
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
