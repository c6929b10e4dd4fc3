package dev.projectsapi.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.spec.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LintTest {

    private static final Path DOC = Path.of("../docs/house-rules.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/openapi/projects.yaml",
                "target/site/openapi.json",
                "target/site/openapi-3.0.yaml",
                "target/site/openapi-3.0.json"
            })
    void findsNothingInOurContract(String file) {
        assertThat(Lint.check(Path.of(file))).isEmpty();
    }

    @Test
    void saysWhereAndWhatToDo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), """
                openapi: 3.1.0
                info:
                  title: Things
                  version: 1.0.0
                  summary: Things, one at a time.
                  description: Too short.
                """);

        assertThat(Lint.check(file))
                .filteredOn(finding -> finding.rule().equals("info-description"))
                .containsExactly(new Finding(
                        "info-description",
                        "The contract is described in full sentences.",
                        6,
                        "/info/description",
                        "is shorter than 20 characters",
                        "Describe the API in info.description, in 20 characters and more, ending in a full stop."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi: 3.1.0",
                "{openapi: 3.9, info: 7, paths: [1, {get: 2}], components: {schemas: [1], parameters: 3}, tags: x}",
                "{openapi: 3.1.0, paths: {/a: {get: {responses: {'200': 5}, parameters: {a: b}, tags: [[1]]}}}}",
                "{openapi: 3.0.3, components: {schemas: {A: {$ref: '#/components/schemas/A'}, B: {type: 7, example: 1}}}}"
            })
    void findsSomethingInWhatIsHardlyAContract(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.yaml"), text);

        assertThat(Lint.check(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1", "swagger: '2.0'", "{openapi: [], paths: {}}", "openapi: 4.0.0"})
    void refusesWhatIsNoOpenApi(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), text);

        assertThatThrownBy(() -> Lint.check(file))
                .isInstanceOf(ContractException.class)
                .hasMessage(file + ": not an OpenAPI 3 document");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Lint.check(Path.of("nowhere.yaml")))
                .isInstanceOf(ContractException.class)
                .hasMessage("nowhere.yaml: cannot be read (no such file)");
    }

    @Test
    void theRulesAreListedForReaders() throws IOException {
        String list = Lint.rules().stream()
                .map(rule -> "| `%s` | %s | %s |\n".formatted(rule.id(), rule.sentence(), rule.remedy()))
                .collect(Collectors.joining());
        String text = """
                # House rules of a published contract

                What `projects-contract.jar lint SPEC` checks, in documents of OpenAPI 3.1 and of their 3.0.3 twins. Made from the
                rules themselves (`-DupdateDocs` renews it). Each rule is shown to fire by a broken contract in
                [`broken-contracts.txt`](../api-spec/src/test/resources/dev/projectsapi/spec/lint/broken-contracts.txt).

                | Id | Rule | What to do |
                |---|---|---|
                """ + list;
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(DOC, text);
        }

        assertThat(DOC).hasContent(text);
    }
}
