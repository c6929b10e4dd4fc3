package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The verb `verify-client`: exit codes, one-line errors, reports. */
final class VerifyClientCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify-client | Missing required parameter: 'COMMAND'",
                "verify-client --max-second 1 -- true | Unknown option: '--max-second'; did you mean --max-seconds?",
                "verify-clnt -- true | There is no verb 'verify-clnt'; verbs are verify, lint, diff, verify-client",
                "verify-client --only nothing -- true | --only: there is no case nothing; docs/verify-your-client.md lists them",
                "verify-client --port 65536 -- true | --port: allowed are 0 to 65535, not 65536",
                "verify-client --max-seconds 0 -- true | --max-seconds: a number from 1 is needed, not 0",
                "verify-client --parallel 0 -- true | --parallel: a number from 1 is needed, not 0",
                "verify-client --only all-pages -- no-such-program | cannot run no-such-program"
            })
    void refusesInOneLine(String arguments, String line) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(line);
    }

    @Test
    void saysWhatItFoundAndWritesReports(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("quiet.sh"), "exit 0\n");

        int exit = run(
                "verify-client",
                "--only",
                "all-pages,no-projects",
                "--report",
                folder + "/report",
                "--",
                "sh",
                program.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("FAIL all-pages")
                .contains("expected  a request")
                .contains("0 cases passed, 2 failed, 0 could not run");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("report/report.json").toFile());
        assertThat(json.path("cases").findValuesAsText("name")).containsExactly("all-pages", "no-projects");
        assertThat(json.path("passes").asBoolean()).isFalse();
        assertThat(Files.readString(folder.resolve("report/junit.xml"))).contains("failures=\"2\"");
        assertThat(Files.readString(folder.resolve("report/report.html")))
                .contains("does not cope")
                .doesNotContain("<script");
    }

    @Test
    void refusesAPortThatIsTakenInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int exit = run("verify-client", "--port", "" + taken.getLocalPort(), "--", "true");

            assertThat(exit).isEqualTo(2);
            assertThat(err.toString().lines())
                    .singleElement()
                    .asString()
                    .startsWith("--port: " + taken.getLocalPort() + " cannot be listened on");
        }
    }

    private int run(String... arguments) {
        CommandLine line = Main.line();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
