package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.contract.honest.HonestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code docs/verify-your-server.md} says is so. */
final class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("java -jar projects-contract\\.jar ([^\n']+)");

    private final String guide = read("../docs/verify-your-server.md");

    @TempDir
    private Path folder;

    @Test
    void showsASubjectAndAListOfGapsThatAreRead() throws Exception {
        Path subject = Files.writeString(folder.resolve("subject.yaml"), block("yaml", 0));
        Path gaps = Files.writeString(folder.resolve("gaps.yaml"), block("yaml", 1));

        ServerUnderTest server =
                new SubjectFile(subject, Map.of("TOKEN_MANY", "one", "TOKEN_INACTIVE", "two")).read(Optional.empty());

        assertThat(server.accounts()).hasSize(3);
        assertThat(GapsFile.read(gaps)).hasSize(2);
    }

    @Test
    void showsPipelinesThatAreYaml() throws Exception {
        JsonNode github = new YAMLMapper().readTree(block("yaml", 2));
        JsonNode gitlab = new YAMLMapper().readTree(block("yaml", 3));

        assertThat(github.at("/jobs/contract/steps").findValuesAsText("run")).hasSize(1);
        assertThat(gitlab.at("/contract/artifacts/reports/junit").asText()).isEqualTo("contract-report/junit.xml");
        assertThat(guide).contains("junit 'contract-report/junit.xml'");
    }

    @Test
    void showsCommandsThatRun() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(folder, server.underTest());
            List<String> commands = COMMAND.matcher(guide)
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
            for (String command : new TreeSet<>(commands)) {
                String here = command.replace("subject.yaml", subject.toString())
                        .replace(
                                "contract-report",
                                folder.resolve("contract-report").toString())
                        .replace(" …`.", "");
                if (!here.contains("--subject")) {
                    continue;
                }
                Run run = Run.of((Object[]) (here + " --only PRO-3").split(" "));

                assertThat(run.exit()).as(command + run.err()).isZero();
            }
            assertThat(folder.resolve("contract-report/junit.xml")).exists();
        }
    }

    @Test
    void listsEveryOption() {
        List<OptionSpec> options =
                Main.line().getSubcommands().get("verify").getCommandSpec().options();

        assertThat(firstCells("option"))
                .containsExactlyInAnyOrderElementsOf(options.stream()
                        .map(option -> option.longestName().replaceFirst("^--(help|version)$", ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toList()));
    }

    @Test
    void listsTheFieldsOfTheReport() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Run.verify(Run.subject(folder, server.underTest()), "--only", "PRO-3", "--report", folder);
        }
        JsonNode report = dev.projectsapi.contract.Files.tree(folder.resolve("report.json"));

        report.fieldNames().forEachRemaining(name -> assertThat(guide).contains("`" + name + "`"));
        for (String part :
                List.of("/counts", "/contract", "/rules/0", "/notCheckedHere/0", "/coverage", "/coverage/statuses/0")) {
            report.at(part)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(guide).contains("`" + name + "`"));
        }
    }

    @Test
    void showsCodeThatCompiles() {
        List<String> example = read("src/test/java/dev/projectsapi/contract/example/GuideExample.java")
                .lines()
                .map(String::strip)
                .toList();

        assertThat(example)
                .containsSequence(block("java", 0).lines().map(String::strip).toList());
    }

    /** The names in the first column of the table with that head, as far as its rows go. */
    private List<String> firstCells(String head) {
        String table = guide.substring(guide.indexOf("| " + head + " |"));
        String rows = table.substring(0, table.indexOf("\n\n"));
        return Pattern.compile("(?m)^\\| `(\\S+?)[ `]")
                .matcher(rows)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String block(String language, int number) {
        List<MatchResult> blocks = BLOCK.matcher(guide)
                .results()
                .filter(found -> found.group(1).equals(language))
                .toList();
        return blocks.get(number).group(2);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
