package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/sandbox.md lists what there is. */
final class SandboxDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/sandbox.md");

    @Test
    void listsEveryScenarioWithItsCredentials() throws IOException {
        List<String> rows = Arrays.stream(Scenario.values())
                .map(scenario -> "| " + scenario.key() + " | `" + scenario.accountSid() + "` | `" + scenario.token()
                        + "` | " + scenario.what() + " |")
                .toList();

        assertThat(Files.readAllLines(DOCUMENT)).containsSequence(rows);
    }

    @Test
    void listsEveryFault() throws IOException {
        List<String> rows = Arrays.stream(Fault.values())
                .map(fault -> "| `Prefer: fault=" + fault.key() + "` | " + fault.what() + " |")
                .toList();

        assertThat(Files.readAllLines(DOCUMENT)).containsSequence(rows);
    }
}
