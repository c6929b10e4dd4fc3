package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lint} and {@code diff} from the command line: what they print, write, and how they exit. */
final class LintAndDiffTest {

    private static final Path OURS = Path.of("../api-spec/src/main/openapi/projects.yaml");

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void writeContracts() throws IOException {
        String ours = Files.readString(OURS);
        Files.writeString(folder.resolve("ours.yaml"), ours);
        Files.writeString(folder.resolve("larger-pages.yaml"), ours.replace("maximum: 200\n", "maximum: 300\n"));
        Files.writeString(folder.resolve("other-default.yaml"), ours.replace("default: 50\n", "default: 60\n"));
        Files.writeString(folder.resolve("untitled.yaml"), ours.replace("  title: Projects API\n", "  title: ' '\n"));
        Files.writeString(folder.resolve("notes.yaml"), "a: 1\n");
        Files.writeString(folder.resolve("half.yaml"), "openapi: 3.1.0\npaths: [\n");
        Files.writeString(folder.resolve("tab.yaml"), "openapi: 3.1.0\ninfo:\n\ttitle: t\n");
        Files.write(folder.resolve("picture.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            lint ours.yaml,                      0
            lint untitled.yaml,                  1
            lint notes.yaml,                     2
            lint half.yaml,                      2
            lint picture.yaml,                   2
            lint nowhere.yaml,                   2
            lint .,                              2
            lint,                                2
            lint ours.yaml more.yaml,            2
            diff ours.yaml ours.yaml,            0
            diff ours.yaml larger-pages.yaml,    0
            diff larger-pages.yaml ours.yaml,    1
            diff ours.yaml other-default.yaml,   1
            diff ours.yaml notes.yaml,           2
            diff nowhere.yaml ours.yaml,         2
            diff ours.yaml half.yaml,            2
            diff ours.yaml,                      2
            """)
    void exitsAsPromised(String command, int exit) {
        assertThat(run(command.split(" "))).isEqualTo(exit);

        assertThat(err.lines().count()).as(err).isEqualTo(exit == 2 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lintt ours.yaml           | There is no verb 'lintt'; verbs are verify, lint, diff, verify-client; did you mean lint?
            lint --reprot x ours.yaml | Unknown option: '--reprot'; did you mean --report?
            lint ours.yaml more.yaml  | more.yaml' is one argument too many
            lint tab.yaml             | tab.yaml:3: not well-formed YAML or JSON: found character
            lint picture.yaml         | picture.yaml: cannot be read (not UTF-8)
            lint .                    | cannot be read (it is a folder)
            diff ours.yaml tab.yaml   | tab.yaml:3: not well-formed YAML or JSON: found character
            diff ours.yaml .          | cannot be read (it is a folder)
            diff ours.yaml            | Missing required parameter: 'NEW'
            """)
    void saysInOneLineWhatIsWrong(String command, String said) {
        assertThat(run(command.split(" "))).isEqualTo(2);

        assertThat(err).contains(said).hasLineCount(1).doesNotContain("Exception");
        assertThat(out).isEmpty();
    }

    @Test
    void lintSaysWhereWhatAndWhatToDo() {
        run("lint", "untitled.yaml");

        assertThat(out.lines().map(String::strip))
                .containsExactly(
                        folder.resolve("untitled.yaml") + ":3  info-title",
                        "/info/title",
                        "has no title",
                        "The contract has a title. What to do: Give info.title the API's name.",
                        lastLine());
        assertThat(lastLine())
                .startsWith("1 finding by ")
                .endsWith(" house rules in " + folder.resolve("untitled.yaml"));
    }

    @Test
    void diffSaysWhereWhatWhyAndWhatToDo() {
        run("diff", "ours.yaml", "other-default.yaml");

        assertThat(out)
                .contains(
                        "  BREAKING request-default-changed",
                        "GET /v2/Properties query Results_Count",
                        "default: 50 before, 60 now (" + folder.resolve("ours.yaml") + ":",
                        "A request that leaves it out means something else now. What to do: Send 50 where you rely on it.");
        assertThat(lastLine()).startsWith("1 breaking change, 0 compatible changes: ");
    }

    @Test
    void writesItsRemarksForPeopleAndForPrograms() throws IOException {
        run("diff", "ours.yaml", "other-default.yaml", "--report", "report");

        Path report = folder.resolve("report");
        assertThat(report.resolve("report.html"))
                .content()
                .contains("<code>request-default-changed</code>", "50 before");
        JsonNode json = new JsonMapper().readTree(report.resolve("report.json").toFile());
        assertThat(json.at("/passed").asBoolean()).isFalse();
        assertThat(json.at("/remarks/0/rule").asText()).isEqualTo("request-default-changed");
        JsonNode sarif =
                new JsonMapper().readTree(report.resolve("report.sarif").toFile());
        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.at("/runs/0/tool/driver/rules/0/id").asText()).isEqualTo("request-default-changed");
        JsonNode result = sarif.at("/runs/0/results/0");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/ruleIndex").asInt()).isZero();
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(folder.resolve("other-default.yaml").toUri().toString());
    }

    @Test
    void saysInOneLineThatAReportCannotBeWritten() {
        assertThat(run("lint", "ours.yaml", "--report", "notes.yaml/below")).isEqualTo(2);

        assertThat(err.strip())
                .startsWith("--report: ")
                .endsWith(" cannot be written")
                .hasLineCount(1);
    }

    /** Names of files are those of the folder. */
    private int run(String... arguments) {
        List<String> words = java.util.Arrays.stream(arguments)
                .map(word -> word.endsWith(".yaml") || word.contains("/") || word.matches("report|\\.")
                        ? folder.resolve(word).toString()
                        : word)
                .toList();
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        int exit = Main.line()
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(complained, true))
                .execute(words.toArray(String[]::new));
        out = printed.toString();
        err = complained.toString();
        return exit;
    }

    private String lastLine() {
        return out.lines().reduce("", (before, line) -> line);
    }
}
