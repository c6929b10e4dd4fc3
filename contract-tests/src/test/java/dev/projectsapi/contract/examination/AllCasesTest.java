package dev.projectsapi.contract.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every case: for our client, for one in shell, and for the naive ones, whose table is a document. */
@Tag("slow")
final class AllCasesTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    /** Longer than any of them takes that ends at all. */
    private static final Duration LIMIT_OF_THE_NAIVE = Duration.ofSeconds(30);

    private static final Path TABLE = Path.of("../docs/naive-clients.md");

    @Test
    void findNothingAgainstOurClient() {
        assertThat(Clients.found(Clients.examine(Clients.java(OurClient.class), LIMIT)))
                .isEmpty();
    }

    @Test
    void findNothingAgainstTheShellScriptOfTheDocuments() {
        for (String tool : List.of("sh", "curl", "jq", "iconv")) {
            assumeThat(isThere(tool)).as("the script needs " + tool).isTrue();
        }

        assertThat(Clients.found(Clients.examine(Clients.shell("../docs/examples/list-projects.sh"), LIMIT)))
                .isEmpty();
    }

    @Test
    void findOutTheNaiveClientsAsTheTableSays() throws IOException {
        StringBuilder table = new StringBuilder(Files.readString(
                Path.of("src/test/resources/dev/projectsapi/contract/examination/naive-clients.head.md")));
        for (Naive naive : Naive.values()) {
            String cases = Clients.examine(naive.command(), LIMIT_OF_THE_NAIVE).stream()
                    .filter(outcome -> !outcome.findings().isEmpty())
                    .map(outcome -> outcome.rule().equals(naive.foundBy())
                            ? "**`" + outcome.rule() + "`**"
                            : "`" + outcome.rule() + "`")
                    .collect(Collectors.joining(", "));
            table.append("| [`").append(naive.program()).append("`](");
            table.append("../contract-tests/src/test/java/dev/projectsapi/contract/examination/naive/");
            table.append(naive.program())
                    .append(".java) | ")
                    .append(naive.what())
                    .append(" | ")
                    .append(cases)
                    .append(" |\n");
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/naive-clients.md"), table);
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(TABLE, table);
        }

        assertThat(TABLE).as("-DupdateDocs renews it").hasContent(table.toString());
    }

    private static boolean isThere(String tool) {
        try {
            new ProcessBuilder(tool, "--version").start().destroyForcibly();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
