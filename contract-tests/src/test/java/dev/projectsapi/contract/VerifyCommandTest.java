package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.contract.honest.HonestServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code verify} as a user calls it: options, exit codes, and what is printed. */
final class VerifyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithZeroAndOneLineWhereTheServerConforms() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Run run = Run.verify(Run.subject(folder, server.underTest()));

            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.lastLine())
                    .matches(
                            "\\d+ rules passed, 0 failed, 0 known gaps, \\d+ could not run; \\d+ requests in [\\d.]+ s");
            assertThat(run.out()).doesNotContain("\u001b");
        }
    }

    @Test
    void endsWithOneAndShowsRuleAndCommandWhereItDoesNot() throws Exception {
        try (HonestServer server = HonestServer.start(
                api -> api.onReply((asked, reply) -> reply.add("Access-Control-Allow-Origin", "*")))) {
            Run run = Run.verify(
                    Run.subject(folder, server.underTest()), "--only", "PRO-8", "--report", folder.resolve("out"));

            assertThat(run.exit()).isOne();
            assertThat(run.out())
                    .contains("FAIL PRO-8  ", "     expected  ", "     seen      ", "     curl -i ", "$TOKEN");
            assertThat(run.lastLine()).startsWith("0 rules passed, 1 failed");
            assertThat(folder.resolve("out")).isDirectoryContaining("glob:**{report.html,junit.xml,report.json}");
        }
    }

    @Test
    void endsWithThreeWhereNobodyListens() throws Exception {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }

        Run run = Run.verify(Run.subject(folder, Sample.at(URI.create("http://127.0.0.1:" + port))));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualToIgnoringNewLines("no connection to 127.0.0.1:" + port);
    }

    @Test
    void runsOnlyTheRulesThatAreNamed() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(folder, server.underTest());

            Run run = Run.verify(subject, "--only", "PRO-3,LST-2");
            Run inOtherLetters = Run.verify(subject, "--only", "pro-3, AUT-1A");
            Run one = Run.verify(subject, "--only", "PRO-3");

            assertThat(run.lastLine()).startsWith("4 rules passed, 0 failed");
            assertThat(inOtherLetters.lastLine()).startsWith("2 rules passed, 0 failed");
            assertThat(one.lastLine()).startsWith("1 rule passed, 0 failed");
        }
    }

    @Test
    void saysThatCertificatesAreOfNoUseWithoutTls() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(folder, server.underTest());

            Run run = Run.verify(subject, "--only", "PRO-3", "--insecure");

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("--cacert and --insecure are for https; ");
        }
    }

    @Test
    void endsAtTheFirstRuleThatFailsWhenAskedTo() throws Exception {
        try (HonestServer server = HonestServer.start(api -> api.isActive = tenant -> true)) {
            Path subject = Run.subject(folder, server.underTest());

            Run run = Run.verify(subject, "--fail-fast");

            assertThat(run.exit()).isOne();
            assertThat(run.out()).contains("FAIL AUT", "SKIP PRO-3  could not run: another rule failed (--fail-fast)");
        }
    }

    @Test
    void countsWhatCouldNotRunAndFailsForItWhenAskedTo() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Account only = server.accounts().get(1);
            Path subject =
                    Run.subject(folder, ServerUnderTest.at(server.baseUri()).withAccount(only));

            Run fair = Run.verify(subject, "--only", "AUT-4a,PRO-3");
            Run strict = Run.verify(subject, "--only", "AUT-4a,PRO-3", "--require-all");

            assertThat(fair.exit()).isZero();
            assertThat(fair.out()).contains("SKIP AUT-4a  could not run: no inactive account is given");
            assertThat(fair.lastLine()).contains("1 could not run");
            assertThat(strict.exit()).isOne();
            assertThat(strict.out()).contains("it could not run: no inactive account is given");
        }
    }

    @Test
    void allowsUndeclaredFieldsWhenAskedTo() throws Exception {
        try (HonestServer server =
                HonestServer.start(api -> api.onProject((call, project) -> project.put("CreatedAt", "now")))) {
            Path subject = Run.subject(folder, server.underTest());

            assertThat(Run.verify(subject, "--only", "PRO-4c").exit()).isOne();
            assertThat(Run.verify(subject, "--only", "PRO-4c", "--allow-undeclared-fields")
                            .exit())
                    .isZero();
        }
    }

    @Test
    void asksTheSameForTheSameSeed() throws Exception {
        List<String> first = targets(7);

        List<String> again = targets(7);
        for (int i = 0; i < Math.min(again.size(), first.size()); i++) {
            assertThat(again.get(i)).as("request %d", i).isEqualTo(first.get(i));
        }
        assertThat(again).hasSameSizeAs(first);
        assertThat(targets(8)).isNotEqualTo(first);
    }

    /** Without the page tokens: they are the server's. */
    private List<String> targets(int seed) throws Exception {
        try (WrongServer server = new WrongServer((request, answer) -> answer)) {
            Run.verify(Run.subject(folder, server.subject()), "--seed", seed, "--only", "LST,ONE,AUT-3");
            return server.seen().stream()
                    .map(SeenRequest::target)
                    .map(target -> target.replaceAll("NextPageToken=[^&]*", "NextPageToken="))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.json", "openapi-3.0.yaml", "openapi-3.0.json"})
    void readsEachPublishedFormOfTheContract(String name) throws Exception {
        Path spec = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/META-INF/openapi/" + name);
                HonestServer server = HonestServer.start()) {
            Files.copy(in, spec);

            Run run = Run.verify(Run.subject(folder, server.underTest()), "--spec", spec, "--only", "PAR-1,LST");

            assertThat(run.exit()).as(run.out() + run.err()).isZero();
        }
    }

    @Test
    void comparesEveryValueWithTheDataFile() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path data = HonestServer.writeData(folder.resolve("data.json"));
            Path subject = Run.subject(folder, server.underTest().withData(data));
            String right = Files.readString(data);
            JsonNode project = dev.projectsapi.contract.Files.tree(data).at("/accounts/0/Properties/120");
            String sid = project.path("PropertySid").asText();

            assertThat(Run.verify(subject, "--only", "VAL-2").exit()).isZero();
            for (String field : List.of("MainDomain", "Name", "TimeZone")) {
                String value = project.path(field).toString();
                int at = right.indexOf(sid);
                int from = right.lastIndexOf('{', at);
                int to = right.indexOf('}', at);
                String other = right.substring(from, to).replace(value, value.replaceFirst(".\"$", "#\""));
                Files.writeString(data, right.substring(0, from) + other + right.substring(to));

                Run run = Run.verify(subject, "--only", "VAL-2");

                assertThat(run.exit()).as(field).isOne();
                assertThat(run.out()).contains("expected  " + field + " of " + sid + " as stored: ");
            }
        }
    }

    @Test
    void readsADataFileOfLines() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            JsonNode accounts = dev.projectsapi.contract.Files.tree(HonestServer.writeData(folder.resolve("data.json")))
                    .path("accounts");
            StringBuilder lines = new StringBuilder();
            for (JsonNode account : accounts) {
                lines.append("{\"AccountSid\":")
                        .append(account.path("AccountSid"))
                        .append("}\n");
                account.path("Properties")
                        .forEach(project -> lines.append(project).append('\n'));
            }
            Path data = Files.writeString(folder.resolve("data.ndjson"), lines);
            Path subject = Run.subject(folder, server.underTest().withData(data));

            assertThat(Run.verify(subject, "--only", "VAL-2").exit()).isZero();
            Files.writeString(data, lines.substring(0, lines.lastIndexOf("{")));
            Files.writeString(data, lines.toString().replaceFirst("\"Name\":\"[^\"]+\"", "\"Name\":\"other\""));
            assertThat(Run.verify(subject, "--only", "VAL-2").exit()).isOne();
        }
    }

    @Test
    void endsWithTwoWhenTheTimeIsOverAndNothingWasFound() throws Exception {
        try (HonestServer server =
                HonestServer.start(api -> api.onReply((asked, reply) -> reply.delay = Duration.ofMillis(250)))) {
            Run run = Run.verify(Run.subject(folder, server.underTest()), "--max-seconds", "1");

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out())
                    .containsPattern("did not come to its end: --max-seconds 1 was reached after \\d+ of \\d+ rules;"
                            + " this server takes \\d+ ms an answer: try --max-seconds \\d+0\\.");
        }
    }

    @Test
    void endsWithOneWhenTheTimeIsOverAndSomethingWasFound() throws Exception {
        try (HonestServer server = HonestServer.start(api -> api.onReply((asked, reply) -> {
            reply.delay = Duration.ofMillis(250);
            reply.add("Access-Control-Allow-Origin", "*");
        }))) {
            Run run = Run.verify(Run.subject(folder, server.underTest()), "--max-seconds", "1");

            assertThat(run.exit()).isOne();
            assertThat(run.out()).contains("FAIL PRO-8");
        }
    }
}
