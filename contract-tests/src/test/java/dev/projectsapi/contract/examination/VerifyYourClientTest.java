package dev.projectsapi.contract.examination;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.projectsapi.contract.CommandLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    void eachFaultOfTheTableHasACaseOrAReason() throws IOException {
        Set<String> faults = rowsOf(Path.of("../docs/client-faults.md"));
        Set<String> withCase = CaseBook.ALL.stream()
                .map(ClientCase::row)
                .filter(row -> !row.isEmpty())
                .collect(toCollection(TreeSet::new));
        Set<String> withReason = rowsOf(DOCUMENT);

        assertThat(faults).hasSize(52).containsAll(withCase).containsAll(withReason);
        assertThat(withReason).doesNotContainAnyElementsOf(withCase);
        assertThat(withCase.size() + withReason.size()).isEqualTo(faults.size());
    }

    /** The numbers in a table's first column. */
    private static Set<String> rowsOf(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.matches("\\| \\d+ \\| .*"))
                .map(line -> line.split(" ")[1])
                .collect(toCollection(TreeSet::new));
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
