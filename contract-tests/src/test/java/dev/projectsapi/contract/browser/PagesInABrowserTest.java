package dev.projectsapi.contract.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.server.ProjectsServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner sees, under a name that is not localhost: some pages call home only then. */
@Tag("browser")
final class PagesInABrowserTest {

    private static final String NAME = "projects.partner.example";
    private static final Path PICTURES = Path.of("target/browser");

    private static ProjectsServer server;
    private static Chromium browser;
    private static Tab tab;
    private static String site;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: the pages are not looked at");
        server = Sample.serve();
        site = "http://" + NAME + ":" + server.baseUri().getPort() + "/docs/";
        // every other name leads nowhere
        browser = Chromium.start("MAP " + NAME + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        tab = browser.tab();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, false", "dark, 1280, true", "small, 360, false"})
    void showsTheOperationsInLightInTheDarkAndOnASmallScreen(String name, int width, boolean dark) {
        tab.look(width, dark);

        openTheTryItPage();

        tab.picture(PICTURES.resolve(name + ".png"));
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .as("nothing is cut off at the right")
                .isTrue();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void listsProjectsByTryItWithASampleAccount() {
        Account account = Sample.oneProject();
        tab.look(1280, false);
        openTheTryItPage();
        tab.evaluate("document.querySelector('.code-input-lite__editor').focus()");
        tab.type(account.accountSid());
        tab.evaluate("document.querySelector('input[placeholder=\"********\"]').focus()");
        tab.type(account.token());

        click("List the projects of the account");
        click("Test Request (get /v2/Properties)");
        click("Send Send get request");

        tab.waitFor("document.querySelector('[role=dialog]')?.innerText.includes('\"My Awesome Project\"')");
        tab.picture(PICTURES.resolve("try-it.png"));
        assertThat(tab.evaluate("document.querySelector('[role=dialog]').innerText")
                        .asText())
                .contains("200 OK");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void asksNoOtherOrigin() {
        tab.look(1280, false);

        openTheTryItPage();
        tab.go(site + "reference.html");

        assertThat(tab.requested())
                .filteredOn(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).startsWith(site.substring(0, site.indexOf("/docs/") + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "reference.html, 1280, false",
        "reference.html, 1280, true",
        "reference.html, 320, true",
        "guides/errors.html, 320, false",
        "guides/start.html, 1280, true",
        "guides/trying.html, 320, true",
        "changelog.html, 1280, false"
    })
    void plainPagesHaveNoAccessibilityFinding(String page, int width, boolean dark) throws IOException {
        tab.look(width, dark);
        tab.go(site + page);

        assertThat(Axe.findings(tab)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
    }

    private static void openTheTryItPage() {
        tab.go(site + "?" + System.nanoTime());
        // on a small screen the list of operations is behind a button
        tab.waitFor("document.body.textContent.includes('Powered by Scalar')"
                + " && document.body.textContent.includes('List the projects of the account')");
    }

    /** What a reader sees is what is looked for: white space counts as one blank, and what is hidden is not there. */
    private static void click(String text) {
        String found = "[...document.querySelectorAll('a, button')].find(each => each.checkVisibility()"
                + " && each.innerText.replace(/\\s+/g, ' ').trim().startsWith('" + text + "'))";
        tab.waitFor(found);
        tab.evaluate(found + ".click()");
    }
}
