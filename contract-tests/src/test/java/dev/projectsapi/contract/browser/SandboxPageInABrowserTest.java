package dev.projectsapi.contract.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.sandbox.Scenario;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the management port that says what clients did, after a client has done much of what one should not. */
@Tag("browser")
final class SandboxPageInABrowserTest {

    private static final Path PICTURES = Path.of("target/browser");

    private static ProjectsServer server;
    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: the page is not looked at");
        server = ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withManagement("127.0.0.1", 0)
                .withSandbox());
        behaveBadly();
        browser = Chromium.start("MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
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
    @CsvSource({"light, 1280, false", "dark, 1280, true", "small, 320, false", "small-and-dark, 320, true"})
    void tellsWhatClientsDidToEverybody(String name, int width, boolean dark) throws IOException {
        tab.look(width, dark);

        tab.go("http://127.0.0.1:" + server.managementPort().orElseThrow() + "/sandbox");

        tab.picture(PICTURES.resolve("sandbox-" + name + ".png"));
        assertThat(Axe.findings(tab)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .as("nothing is cut off at the right")
                .isTrue();
        assertThat(tab.evaluate("document.body.innerText").asText()).contains("poor", "429", "PAR-1", "down");
        assertThat(tab.complaints()).isEmpty();
    }

    private static void behaveBadly() throws Exception {
        for (String query : List.of("", "?Results_Count=abc&NextPageToken=" + "x".repeat(200), "", "", "")) {
            ask(Scenario.RATE_LIMITED, query);
        }
        ask(Scenario.DOWN, "");
        ask(Scenario.DOWN, "");
    }

    private static void ask(Scenario scenario, String query) throws IOException, InterruptedException {
        String credentials = scenario.accountSid() + ":" + scenario.token();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUri() + "/v2/Properties" + query))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
