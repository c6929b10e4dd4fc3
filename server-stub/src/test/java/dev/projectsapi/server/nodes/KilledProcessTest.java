package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.TestPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes and imports that are killed while callers ask on; whoever loses a connection asks the other node. */
@Tag("slow")
final class KilledProcessTest {
    private static final int PER_SECOND = 250;
    private static final int RECORDS = 200_000;
    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final String BIG = "ZG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";

    private final Database database = TestPostgres.database();
    private final List<Question> questions = Question.ofTheSample(PageTokenKey.ofHex(KEY));

    @TempDir
    private Path folder;

    private Path keys;

    @BeforeEach
    void load() throws IOException {
        TestPostgres.load(database, SampleData.accounts());
        keys = Files.writeString(folder.resolve("keys"), KEY);
    }

    @Test
    void nodeThatIsKilledLosesNoRequestOfCallersWhoAskAnother() throws Exception {
        try (Verb first = node();
                Verb second = node()) {
            Load load = load(first, second);
            try (load) {
                load.awaitRight(4L * PER_SECOND);
                first.kill();
                load.awaitRight(4L * PER_SECOND);
            }
            told("a node killed by SIGKILL", load);
        }
    }

    @Test
    void nodeThatIsToldToEndCutsNoConnection() throws Exception {
        try (Verb first = node();
                Verb second = node()) {
            Load load = load(first, second);
            int exit;
            try (load) {
                load.awaitRight(4L * PER_SECOND);
                exit = first.terminate();
                load.awaitRight(4L * PER_SECOND);
            }
            told("a node drained by SIGTERM", load);
            assertThat(exit).isZero();
            assertThat(load.tally().cutOnes()).isEmpty();
        }
    }

    @Test
    void importThatIsKilledHalfWayChangesNothing() throws Exception {
        Path data = bigFile();
        try (Verb node = node()) {
            Load load = load(node);
            try (load) {
                try (Verb reading = importing(data)) {
                    reading.line("100000 records read");
                    reading.kill();
                }
                try (Verb writing = importing(data)) {
                    writing.line("writing");
                    writing.kill();
                }
                assertThat(TestPostgres.number(
                                database, "select count(*) from account where account_sid = '" + BIG + "'"))
                        .isZero();
                assertThat(TestPostgres.number(
                                database, "select count(*) from project where account_sid = '" + BIG + "'"))
                        .isZero();

                try (Verb whole = importing(data)) {
                    whole.line("Projects: " + RECORDS + " added, 0 changed, 0 removed.");
                    assertThat(whole.await()).isZero();
                }
                load.awaitRight(PER_SECOND);
            }
            told("an import of " + RECORDS + " projects killed while reading, killed while writing, then whole", load);
            assertThat(TestPostgres.number(
                            database, "select project_count from account where account_sid = '" + BIG + "'"))
                    .isEqualTo(RECORDS);
        }
    }

    private Load load(Verb... nodes) throws IOException {
        List<URI> addresses = new ArrayList<>();
        for (Verb node : nodes) {
            addresses.add(node.address());
        }
        // a second's worth under way is more than nodes need that are not overloaded
        return new Load(addresses, questions, PER_SECOND, PER_SECOND).begin();
    }

    /** Without a log, for nobody reads it, and a process stands still when its output is full. */
    private Verb node() throws IOException {
        return Verb.start(
                database,
                "serve",
                "--port",
                "0",
                "--management-port",
                "-1",
                "--token-keys",
                keys.toString(),
                "--log",
                "off");
    }

    private Verb importing(Path data) throws IOException {
        return Verb.start(database, "import", "--data", data.toString());
    }

    private Path bigFile() throws IOException {
        Path file = folder.resolve("big.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"AccountSid\":\"" + BIG + "\",\"Token\":\"made-up-token\"}\n");
            for (int number = 0; number < RECORDS; number++) {
                out.write("{\"AccountSid\":\"" + BIG + "\",\"PropertySid\":\"" + String.format("B%031d", number)
                        + "\",\"Name\":\"made-up " + number + "\",\"MainDomain\":\"example.com\",\"TimeZone\":\"UTC\","
                        + "\"SmsEnabled\":true,\"CallRecordingEnabled\":true,\"IntegrationsEnabled\":true,"
                        + "\"Active\":true}\n");
            }
        }
        return file;
    }

    private static void told(String what, Load load) {
        System.out.println(what + ": " + load.tally());
        assertThat(load.tally().wrongOnes()).isEmpty();
        assertThat(load.tally().lostOnes()).isZero();
    }
}
