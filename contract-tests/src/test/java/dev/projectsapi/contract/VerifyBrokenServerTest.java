package dev.projectsapi.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.honest.HonestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyBrokenServerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneThatTakesAPartOfATokenEndsWithOneAndACommand() throws IOException {
        String shown = verify(
                HonestServer.start(api -> api.credentials.sameToken = (given, right) -> right.startsWith(given)), 1);

        assertThat(shown)
                .contains("FAIL AUT-1c")
                .containsPattern("curl -i -u \"[A-Z0-9]{32}:.*\" .?http://127.0.0.1:\\d+/v2/Properties")
                .doesNotContain("Main:Token");
    }

    @Test
    void theHonestOneEndsWithZero() throws IOException {
        assertThat(verify(HonestServer.start(), 0)).doesNotContain("FAIL");
    }

    private String verify(HonestServer server, int exit) throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        try (server) {
            System.setOut(new PrintStream(shown, true, UTF_8));
            assertThat(Main.run("verify", "--subject", subject(server).toString()))
                    .isEqualTo(exit);
        } finally {
            System.setOut(usual);
        }
        return shown.toString(UTF_8);
    }

    private Path subject(HonestServer server) throws IOException {
        return Files.writeString(
                folder.resolve("subject.yaml"),
                server.accounts().stream()
                        .map(account -> "\n  - {accountSid: %s, token: '%s', inactive: %s}"
                                .formatted(account.accountSid(), account.token(), account.inactive()))
                        .collect(Collectors.joining("", "baseUrl: " + server.baseUri() + "\naccounts:", "\n")),
                UTF_8);
    }
}
