package dev.projectsapi.contract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.KnownGap;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.WrongServer;
import dev.projectsapi.spec.Contract;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reports of a server that is wrong in many ways, and says back whatever it is sent. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportFilesTest {

    private List<Account> accounts;
    private Verdict verdict;
    private Report report;
    private String terminal;
    private String html;
    private String junit;
    private String json;

    @BeforeAll
    void verify(@TempDir Path folder) throws Exception {
        try (WrongServer server = new WrongServer(Echo::change)) {
            accounts = server.subject().accounts();
            KnownGap gap = new KnownGap("PRO-8", "the gateway adds CORS headers", Optional.empty());
            verdict = Verifier.verify(
                    Contract.builtIn(),
                    server.subject(),
                    VerifyOptions.defaults().withGaps(List.of(gap)).withLimit(Duration.ofMinutes(5)));
            report = Report.of(verdict, server.uri(), Contract.builtIn(), List.of("A remark."));
        }
        ReportFiles.write(report, folder.resolve("new/folder"));
        terminal = onTerminal(false);
        html = Files.readString(folder.resolve("new/folder/report.html"));
        junit = Files.readString(folder.resolve("new/folder/junit.xml"));
        json = Files.readString(folder.resolve("new/folder/report.json"));
        // one to look at
        ReportFiles.write(report, Path.of("target/sample-report"));
    }

    @Test
    void holdNoTokenInAnyPlace() {
        for (String form : List.of(terminal, html, junit, json)) {
            String lower = form.toLowerCase(Locale.ROOT);
            for (Account account : accounts) {
                String token = account.token().toLowerCase(Locale.ROOT);
                assertThat(lower).doesNotContain(token).doesNotContain(token.substring(0, token.length() / 2 + 1));
            }
        }
        assertThat(terminal).contains("***");
    }

    @Test
    void tellTheSameInEachForm() throws Exception {
        JsonNode root = new ObjectMapper().readTree(json);
        NodeList cases = document().getElementsByTagName("testcase");

        assertThat(cases.getLength()).isEqualTo(verdict.outcomes().size());
        assertThat(root.path("rules")).hasSize(verdict.outcomes().size());
        for (int i = 0; i < verdict.outcomes().size(); i++) {
            RuleOutcome outcome = verdict.outcomes().get(i);
            boolean failed = outcome.result() == Result.FAILED;
            boolean skipped = outcome.result() == Result.KNOWN_GAP || outcome.result() == Result.COULD_NOT_RUN;
            Element testCase = (Element) cases.item(i);
            assertThat(testCase.getAttribute("name")).startsWith(outcome.rule() + " ");
            assertThat(testCase.getElementsByTagName("failure").getLength()).isEqualTo(failed ? 1 : 0);
            assertThat(testCase.getElementsByTagName("skipped").getLength()).isEqualTo(skipped ? 1 : 0);
            assertThat(root.path("rules").get(i).path("id").asText()).isEqualTo(outcome.rule());
            assertThat(root.path("rules").get(i).path("findings")).hasSameSizeAs(outcome.findings());
            assertThat(html).contains("id=\"about-" + outcome.rule() + "\"");
            assertThat(html.contains("<article id=\"" + outcome.rule() + "\""))
                    .isEqualTo(!outcome.findings().isEmpty());
            assertThat(terminal.contains("FAIL " + outcome.rule() + "  ")).isEqualTo(failed);
        }
        assertThat(terminal).contains("GAP  PRO-8  known gap: the gateway adds CORS headers");
        assertThat(verdict.count(Result.FAILED)).isGreaterThan(20);
    }

    @Test
    void showOfEachFindingWhatWasExpectedAndSeenAndTheCommand() {
        RuleOutcome failed = verdict.outcomes().stream()
                .filter(outcome -> outcome.rule().equals("PRO-4b"))
                .findFirst()
                .orElseThrow();

        assertThat(failed.findings()).isNotEmpty();
        for (String form : List.of(terminal, html, junit, json)) {
            assertThat(form)
                    .contains("A body comes with one")
                    .contains(failed.findings().get(0).seen().substring(0, 5))
                    .contains("curl -i ");
        }
        assertThat(html).contains("Why this rule: Clients choose the parser by it.");
        assertThat(junit).contains("Why this rule: Clients choose the parser by it.");
    }

    @Test
    void areWellFormedWhateverTheServerSays() throws Exception {
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(document().getDocumentElement().getTagName()).isEqualTo("testsuites");
    }

    @Test
    void ofThePageNeedNothingElse() {
        assertThat(html)
                .startsWith("<!doctype html>")
                .contains("name=\"viewport\"")
                .contains("prefers-color-scheme: dark")
                .doesNotContain(" src=")
                .doesNotContain("@import")
                .doesNotContain("url(");
        assertThat(html).doesNotContainPattern("href=\"[^#]").contains("href=\"#about-PRO-4b\"", "id=\"about-PRO-4b\"");
    }

    @Test
    void onATerminalAreColouredOnlyWhereColoursAreWanted() {
        assertThat(onTerminal(true)).contains("\u001b[31mFAIL\u001b[0m");
        assertThat(terminal)
                .doesNotContain("\u001b")
                .contains("A remark.")
                .endsWith(report.summary() + System.lineSeparator());
    }

    @Test
    void forProgramsHaveTheDocumentedNames() throws Exception {
        JsonNode root = new ObjectMapper().readTree(json);

        assertThat(names(root))
                .containsExactly(
                        "format",
                        "verifier",
                        "contract",
                        "server",
                        "seed",
                        "conforms",
                        "finished",
                        "requests",
                        "milliseconds",
                        "counts",
                        "remarks",
                        "rules",
                        "notCheckedHere",
                        "coverage");
        assertThat(root.at("/contract/sha256").asText())
                .isEqualTo(Contract.builtIn().sha256());
        assertThat(names(root.path("counts"))).containsExactly("passed", "failed", "knownGap", "couldNotRun");
        assertThat(names(root.path("rules").get(0)))
                .containsExactly("id", "level", "sentence", "why", "result", "note", "findings");
        assertThat(names(root.path("coverage"))).containsExactly("operations", "parameters", "statuses", "keywords");
        assertThat(root.at("/rules").findValuesAsText("result"))
                .isSubsetOf("passed", "failed", "knownGap", "couldNotRun");
    }

    private String onTerminal(boolean coloured) {
        StringWriter text = new StringWriter();
        new TerminalReport(report, coloured).print(new PrintWriter(text));
        return text.toString();
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private Document document() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(junit.getBytes(UTF_8)));
    }
}
