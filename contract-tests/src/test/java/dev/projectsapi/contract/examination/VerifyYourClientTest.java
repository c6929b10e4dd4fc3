package dev.projectsapi.contract.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.projectsapi.contract.CommandLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/verify-your-client.md lists the cases that there are, and its first command does what it says. */
final class VerifyYourClientTest {

    private static final Path DOCUMENT = Path.of("../docs/verify-your-client.md");
    private static final String JAR = "java -jar contract-tests/target/projects-contract.jar ";

    @Test
    void listsEveryCase() throws IOException {
        List<String> rows = CaseBook.ALL.stream()
                .map(each -> "| `" + each.name() + "` | " + each.row() + " | " + each.sentence() + " |")
                .toList();

        assertThat(Files.readAllLines(DOCUMENT)).containsSequence(rows);
    }

    @Test
    void examinesTheShellScriptAsPrinted() throws IOException {
        for (String tool : List.of("sh", "curl", "jq", "iconv")) {
            assumeThat(Clients.isThere(tool)).as("the script needs " + tool).isTrue();
        }
        String command = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith(JAR) && line.contains("--only"))
                .findFirst()
                .orElseThrow();

        String[] arguments =
                command.substring(JAR.length()).replace("docs/", "../docs/").split(" ");

        assertThat(CommandLines.run(arguments)).isZero();
    }
}
