package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md says is so. */
final class OperationsGuideTest {
    private final String guide = read(Path.of("..", "docs", "operations.md"));

    @Test
    void namesFlagsThatThereAre() {
        String help = Stream.of("serve", "import", "migrate", "issue-token")
                .map(OperationsGuideTest::help)
                .reduce("", String::concat);

        assertThat(found("(?<![a-z-])--[a-z][a-z-]+")).hasSizeGreaterThan(10).allMatch(help::contains);
    }

    @Test
    void namesMetricsThatThereAre() {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withManagement("127.0.0.1", 0);
        try (ProjectsServer server = ProjectsServer.start(options);
                RawConnection management =
                        RawConnection.to(server.managementPort().orElseThrow())) {
            new RawClient(server).send(RawClient.get(Sample.LIST, Sample.ONE));
            management.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
            String metrics = management.read().body();

            assertThat(found("http_server_[a-z_]+")).hasSizeGreaterThan(3).allMatch(metrics::contains);
        }
    }

    @Test
    void namesTheLimitsThatHold() {
        Limits limits = Limits.DEFAULT;

        assertThat(guide)
                .contains(String.format("| connections at a time | %,d |", limits.connections()))
                .contains("| request line | " + limits.requestLineBytes() / 1024 + " kB |")
                .contains("| all headers | " + limits.headBytes() / 1024 + " kB, 1,000 of them |")
                .contains("| body, which nobody asks for | " + limits.ignoredBodyBytes() / 1024 + " kB |")
                .contains("| time from the first byte of a request to its last | "
                        + limits.requestTime().toSeconds() + " s |")
                .contains("| time without a request or an answer | "
                        + limits.idleTime().toSeconds() + " s |")
                .contains("| TLS handshake | " + limits.handshakeTime().toSeconds() + " s |")
                .contains("| requests that wait for the database | " + limits.requestsInFlight() + ",");
    }

    @Test
    void hasAUnitThatSystemdTakes(@TempDir Path folder) throws Exception {
        Matcher unit = Pattern.compile("(?s)```ini\\R(.*?)```").matcher(guide);
        assertThat(unit.find()).isTrue();
        Path file = folder.resolve("projects.service");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(file, unit.group(1).replace("/usr/bin/java", java));

        assertThat(systemd("verify", file.toString()).filter(line -> line.contains("projects.service")))
                .isEmpty();
    }

    /** What it says; the test is skipped where there is no systemd. */
    private static Stream<String> systemd(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("systemd-analyze"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .start()
                    .inputReader()
                    .lines();
        } catch (IOException e) {
            return abort("there is no systemd-analyze here");
        }
    }

    private Stream<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(guide)
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    private static String help(String verb) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {verb, "--help"}, Map.of(), new PrintStream(out, true), new PrintStream(out, true));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
