package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import dev.projectsapi.server.postgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `migrate`, `import`, `issue-token` and what `serve` refuses, at a real database. */
final class DatabaseVerbsTest {
    private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/projects";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Database database = TestPostgres.emptyDatabase();

    @TempDir
    private Path folder;

    @Test
    void migratesOnceAndSaysSo() {
        assertThat(run("migrate")).isZero();
        assertThat(run("migrate")).isZero();

        assertThat(text(out).lines()).containsExactly("The schema is up to date now.", "The schema was up to date.");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void importsIntoAnEmptyDatabaseAndTellsHowMuch() throws IOException {
        assertThat(run("import", "--data", file("data.yaml", account("token-of-a"))))
                .isZero();

        assertThat(text(out).lines())
                .containsExactly("Accounts: 1 added, 0 changed.", "Projects: 0 added, 0 changed, 0 removed.");
        assertThat(text(err).lines()).allMatch(line -> line.matches("comparing|writing"));
    }

    @Test
    void importsNothingOfABadFile() throws IOException {
        String data = file("data.yaml", account("short") + account("token-of-a"));

        assertThat(run("import", "--data", data)).isEqualTo(2);

        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .containsExactly(
                        "--data: " + data + " line 3: Token has 5 characters, allowed are 8 to 1000",
                        "comparing",
                        "--data: " + data + " line 4: AccountSid is the one of an earlier account",
                        "--data: nothing was changed, problems: 2");
    }

    @Test
    void makesNoSchemaThatIsMisspelt() {
        assertThat(migrateIn("typo")).isEqualTo(2);

        assertThat(text(err).strip())
                .isEqualTo(
                        "--db: there is no schema to make the tables in; if --db names one by currentSchema, it has to be there");
        assertThat(TestPostgres.number(database, "select count(*) from pg_namespace where nspname = 'typo'"))
                .isZero();
    }

    @Test
    void makesItsTablesInAnEmptySchemaOnly() {
        TestPostgres.run(database, "create schema ours; create table others (n int)");

        assertThat(migrateIn("public")).isEqualTo(2);
        assertThat(migrateIn("ours")).isZero();

        assertThat(text(err).strip())
                .isEqualTo(
                        "--db: the schema holds what is not this server's; give it an empty one, by --db URL?currentSchema=NAME");
    }

    @Test
    void issuesTokensOfWhichTwoAreGood() throws IOException {
        run("import", "--data", file("data.yaml", account("token-of-a")));

        String first = issue();
        assertThat(good("token-of-a", first)).isEqualTo("200 200");
        String second = issue();
        assertThat(good("token-of-a", first, second)).isEqualTo("401 UNAUTHORIZED 200 200");
        String third = issue("--revoke-old");
        assertThat(good(first, second, third)).isEqualTo("401 UNAUTHORIZED 401 UNAUTHORIZED 200");
    }

    @Test
    void issuesNoTokenForNobody() {
        run("migrate");

        assertThat(run("issue-token", Sample.ONE.accountSid())).isEqualTo(2);

        assertThat(text(err).strip())
                .isEqualTo("the database has no account '" + Sample.ONE.accountSid() + "'; import its accounts first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"serve --port 0", "issue-token AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS"})
    void refusesASchemaThatIsNotItsOwn(String verb) {
        String[] arguments = verb.split(" ");

        assertThat(run(arguments)).isEqualTo(2);
        run("migrate");
        TestPostgres.run(database, "update projects_schema_history set version = '1000'");
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(run("migrate")).isEqualTo(2);

        assertThat(text(err).lines())
                .containsExactly(
                        "--db: the database has no schema of this server; run: migrate --db URL",
                        "--db: the database has the schema of a newer server; use that one",
                        "--db: the database has the schema of a newer server; use that one");
    }

    @ParameterizedTest
    @CsvSource({"serve", "migrate", "issue-token AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS"})
    void saysInOneLineThatThereIsNoDatabase(String verb) {
        String[] arguments = (verb + " --db " + NOWHERE).split(" ");

        assertThat(run(Map.of(), arguments)).isEqualTo(3);
        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("--db: no database: Connection to 127.0.0.1:1 refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "migrate | --db: needed here; give the URL of a database, as jdbc:postgresql://127.0.0.1:5432/projects",
                "migrate --db postgres://x | --db: has to be like jdbc:postgresql://127.0.0.1:5432/projects",
                "migrate --db jdbc:postgresql://x:port/y | --db: has to be like jdbc:postgresql://127.0.0.1:5432/projects",
                "migrate --db jdbc:postgresql://x/y?password=z | --db: holds a password, which belongs in PROJECTS_DB_PASSWORD",
                "import --db jdbc:postgresql://x/y | Missing required option: '--data=FILE'",
                "import --data no.yaml --db jdbc:postgresql://x/y | --data: no.yaml: there is no such file",
                "import --data . --db jdbc:postgresql://x/y | --data: .: this is a folder",
                "issue-token | Missing required parameter: 'ACCOUNT_SID'",
                "issue-token A-Sid --db jdbc:postgresql://x/y | ACCOUNT_SID: does not match ^[A-Z0-9]{32}$",
                "serve --db jdbc:postgresql://x/y --data z.yaml | --data: with --db everything is in the database; fill it by: import --data z.yaml --db URL",
                "serve --db jdbc:postgresql://x/y --db-connections 0 | --db-connections: 0 is not from 1 to 1000"
            })
    void refusesInOneLine(String arguments, String line) {
        assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo(line + System.lineSeparator());
    }

    private String issue(String... flags) {
        out.reset();
        String[] arguments = new String[flags.length + 2];
        arguments[0] = "issue-token";
        arguments[1] = Sample.ONE.accountSid();
        System.arraycopy(flags, 0, arguments, 2, flags.length);
        assertThat(run(arguments)).isZero();
        return text(out).strip();
    }

    /** What a server answers to each of these tokens. */
    private String good(String... tokens) {
        try (PostgresProjectStore store = PostgresProjectStore.open(database, 1);
                ProjectsServer server = ProjectsServer.start(ServerOptions.of(store))) {
            StringBuilder verdicts = new StringBuilder();
            for (String token : tokens) {
                String authorization = "Authorization: " + Sample.basic(Sample.ONE.accountSid() + ":" + token);
                verdicts.append(new RawClient(server)
                                .send(RawClient.request("GET", Sample.LIST, authorization))
                                .verdict())
                        .append(' ');
            }
            return verdicts.toString().strip();
        }
    }

    private int migrateIn(String schema) {
        return run(
                Map.of("PROJECTS_DB", database.url() + "?currentSchema=" + schema, "PROJECTS_DB_USER", "postgres"),
                "migrate");
    }

    private int run(String... arguments) {
        return run(Map.of("PROJECTS_DB", database.url(), "PROJECTS_DB_USER", "postgres"), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Main.run(arguments, environment, new PrintStream(out, true), new PrintStream(err, true));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), "accounts:\n" + content).toString();
    }

    private static String account(String token) {
        return "  - AccountSid: " + Sample.ONE.accountSid() + "\n    Token: " + token + "\n";
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
