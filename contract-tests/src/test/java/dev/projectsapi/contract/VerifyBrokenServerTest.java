package dev.projectsapi.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.honest.HonestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
        StringWriter shown = new StringWriter();
        try (server) {
            String subject = subject(server).toString();

            assertThat(Main.run(new PrintWriter(shown), new PrintWriter(shown), "verify", "--subject", subject))
                    .isEqualTo(exit);
        }
        return shown.toString();
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
