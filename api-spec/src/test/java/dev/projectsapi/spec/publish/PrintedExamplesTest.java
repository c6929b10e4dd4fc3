package dev.projectsapi.spec.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Example;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is printed as an answer is one, word by word. */
final class PrintedExamplesTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theTextsShowAllExamplesOfTheContractAndNoOthers() {
        Set<JsonNode> documented = Contract.builtIn().operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.examples().stream())
                .map(Example::json)
                .map(Json::read)
                .collect(Collectors.toSet());

        Set<JsonNode> printed = SiteFiles.names(".md").stream()
                .flatMap(name -> JSON.matcher(SiteFiles.text(name)).results())
                .map((MatchResult block) -> Json.read(block.group(1)))
                .collect(Collectors.toSet());

        assertThat(printed).isNotEmpty().isEqualTo(documented);
    }

    @Test
    void everyErrorCodeHasACommandOrASentenceWhyNot() {
        String guide = SiteFiles.text("guides/errors.md");

        assertThat(Contract.builtIn().errorCodes()).isNotEmpty().allSatisfy(code -> {
            int start = guide.indexOf("## " + code.code() + "\n");
            int end = guide.indexOf("\n## ", start);
            String part = guide.substring(start, end < 0 ? guide.length() : end);
            assertThat(part).contains(code.meaning(), code.action());
            assertThat(part.contains("curl -i ")).isNotEqualTo(part.contains("never sends it"));
        });
    }

    @Test
    void theHttpFileSendsEveryExampleThatAnEditorCanSend() {
        String file = SiteFiles.text("projects.http");

        long requests = Contract.builtIn().operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.examples().stream())
                .filter(example -> example.request() != null
                        && example.request().situation() == null
                        && example.request().padding() == 0)
                .map(Example::name)
                .distinct()
                .count();

        assertThat(file.lines().filter(line -> line.startsWith("### "))).hasSize((int) requests);
        assertThat(file.lines().filter(line -> line.matches("[A-Z]+ \\{\\{origin}}/.*")))
                .hasSize((int) requests);
    }
}
