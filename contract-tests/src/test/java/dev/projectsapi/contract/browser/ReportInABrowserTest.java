package dev.projectsapi.contract.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Run;
import dev.projectsapi.contract.WrongServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verifier's report of a server with findings, a known gap and a rule that could not run, opened from its file. */
@Tag("browser")
final class ReportInABrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: the report is not looked at");
        Path gaps = Files.writeString(folder.resolve("gaps.yaml"), """
                - rule: PRO-8
                  reason: the gateway adds a header
                """);
        try (WrongServer server = new WrongServer((request, answer) ->
                answer.status() == 406 ? answer.status(415) : answer.with("Access-Control-Allow-Origin: *"))) {
            Run run = Run.verify(Run.subject(folder, server.subject()), "--gaps", gaps, "--report", folder);
            assertThat(run.exit()).as(run.out() + run.err()).isOne();
        }
        browser = Chromium.start("MAP * ~NOTFOUND");
        tab = browser.tab();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "320, false"})
    void hasNoAccessibilityFindingAndNeedsNothingElse(int width, boolean dark) throws IOException {
        tab.look(width, dark);

        tab.go(folder.resolve("report.html").toUri().toString());

        tab.picture(Path.of("target/browser/report-" + width + (dark ? "-dark" : "") + ".png"));
        assertThat(Axe.findings(tab)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .as("nothing is cut off at the right")
                .isTrue();
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requested()).allMatch(url -> url.endsWith("/report.html"));
    }
}
