package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line refuses; {@link ServeProcessTest} has what it does. */
final class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--foo | Unknown option: '--foo'",
                "serve --foo | Unknown option: '--foo'",
                "foo | 'foo' is not understood; verbs are: serve, import, migrate, issue-token",
                "serv | 'serv' is not understood; verbs are: serve, import, migrate, issue-token; did you mean serve?",
                "--management-prt 1 | Unknown option: '--management-prt'; did you mean --management-port?",
                "--port 0 --data src | --data: src: this is a folder",
                "serve foo | 'foo' is not understood; only flags belong here",
                "--db x | --db: has to be like jdbc:postgresql://127.0.0.1:5432/projects",
                "--db jdbc:postgresql://x/y?sslmode=foo | --db: Invalid sslmode value: foo",
                "--port | Missing required parameter for option '--port' (N)",
                "--port abc | Invalid value for option '--port': 'abc' is no port; allowed are 0 to 65535, 0 for any free one",
                "--port 65536 | Invalid value for option '--port': '65536' is no port; allowed are 0 to 65535, 0 for any free one",
                "--port -1 | --port: -1 is no port; allowed are 0 to 65535, 0 for any free one",
                "--log xml | Invalid value for option '--log': expected one of [JSON, TEXT, OFF] (case-insensitive) but was 'xml'",
                "--port 0 --data no-such.yaml | --data: no-such.yaml: there is no such file",
                "--port 0 --token-keys no-such-file | --token-keys: no-such-file cannot be read",
                "--port 0 --host= | --host: :0 is no address of this machine; give one that is, such as 127.0.0.1",
                "--port 0 --host 203.0.113.1 | --host: 203.0.113.1:0 is no address of this machine; give one that is, such as 127.0.0.1"
            })
    void refusesInOneLine(String arguments, String line) {
        assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo(line + System.lineSeparator());
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"serve,--data", "serve,--token-keys", "import,--data", "serve,--odd", "serve,odd"})
    void staysInItsLineWhateverItRepeats(String verb, String flag) {
        String odd = "a\nb\u001b[31m.json";

        assertThat(run(Map.of(), verb, "--db", "jdbc:postgresql://x/y", flag + odd, odd))
                .isEqualTo(2);
        assertThat(text(err).strip()).matches("\\P{Cntrl}+");
        err.reset();
        assertThat(run(Map.of(), verb, flag + "=" + odd)).isEqualTo(2);
        assertThat(text(err).strip()).matches("\\P{Cntrl}+");
    }

    @Test
    void namesTheVariableThatABadValueCameFrom() {
        assertThat(run(Map.of("PROJECTS_PORT", "abc"))).isEqualTo(2);
        assertThat(text(err)).contains("'abc' is no port").endsWith("(from PROJECTS_PORT)" + System.lineSeparator());
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThat(run(Map.of(), "--port", port, "--management-port", "-1")).isEqualTo(2);
            assertThat(run(Map.of(), "--port", "0", "--management-port", port)).isEqualTo(2);

            String reason = "127.0.0.1:" + port + " is taken; give another port, or 0 for any free one";
            assertThat(text(err).lines()).containsExactly("--port: " + reason, "--management-port: " + reason);
        }
    }

    @Test
    void saysEverythingThatIsWrongWithADataFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.yaml"), "accounts:\n  - AccountSid: bad\n    Token: short\n    Colour: red\n");

        assertThat(run(Map.of("PROJECTS_DATA", file.toString()), "--port", "0")).isEqualTo(2);
        assertThat(text(err).lines())
                .containsExactlyInAnyOrder(
                        "--data: " + file + " line 2: AccountSid does not match ^[A-Z0-9]{32}$",
                        "--data: " + file + " line 3: Token has 5 characters, allowed are 8 to 1000",
                        "--data: " + file + " line 4: Colour is no field that belongs here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# nothing | holds no key; a key is 64 hex digits in a line of its own",
                "abc | line 1: a key is 64 hex digits"
            })
    void refusesAFileWithoutKeys(String content, String reason, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), content);

        assertThat(run(Map.of(), "--port", "0", "--token-keys", file.toString()))
                .isEqualTo(2);
        assertThat(text(err).strip()).isEqualTo("--token-keys: " + file + " " + reason);
    }

    @Test
    void saysThatAFileOfKeysIsNotUtf8(@TempDir Path folder) throws IOException {
        // what `>` makes in PowerShell
        Path file = Files.writeString(folder.resolve("keys"), "\uFEFF" + "0123".repeat(16), StandardCharsets.UTF_16LE);

        assertThat(run(Map.of(), "--port", "0", "--token-keys", file.toString()))
                .isEqualTo(2);
        assertThat(text(err).strip())
                .isEqualTo(
                        "--token-keys: " + file
                                + " is not UTF-8; save it as such, with a key in each line, which is 64 hex digits, and # before a comment");
    }

    @Test
    void tellsVersionAndContract() {
        assertThat(run(Map.of(), "--version")).isZero();
        assertThat(text(out)).startsWith("projects-server ").containsPattern("sha256:[0-9a-f]{64}");
    }

    @Test
    void helps() {
        assertThat(run(Map.of(), "serve", "--help")).isZero();
        assertThat(text(out)).contains("--management-port").contains("PROJECTS_TOKEN_KEYS");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Main.run(arguments, environment, new PrintStream(out, true), new PrintStream(err, true));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
