package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KillTableTest {

    private static final Path DOC = Path.of("..", "docs", "verifier-power.md");

    /** By all rules each, which is too slow for every build; in those, {@link BrokenServersTest} asks the one rule that has to find it. */
    @Tag("slow")
    @Test
    void theDocumentSaysWhichRulesFindWhichServer() throws IOException {
        KillTable table = new KillTable(Sweep.of(broken -> VerifyOptions.defaults()));

        if (System.getProperty("updateDocs") != null) {
            Files.writeString(DOC, table.text(), UTF_8);
        }
        assertThat(table.kills())
                .allSatisfy((broken, rules) -> assertThat(rules).contains(broken.foundBy()));
        assertThat(DOC).content(UTF_8).isEqualTo(table.text());
    }

    @Test
    void theDocumentNamesEveryServerAndEveryRule() throws IOException {
        List<String> lines = Files.readAllLines(DOC, UTF_8);

        assertThat(Broken.all())
                .allSatisfy(broken -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + broken.name().replace("|", "\\|") + " | "))
                        .anyMatch(line -> List.of(line.replaceFirst(".* \\| (.*) \\|", "$1")
                                        .split(", "))
                                .contains(broken.foundBy())));
        assertThat(RuleBook.ids())
                .allSatisfy(rule -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + rule + " | "))
                        .hasSize(1)
                        .noneMatch(line -> line.contains("| 0 | 0 |")));
    }
}
