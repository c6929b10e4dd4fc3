package dev.projectsapi.contract.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What axe-core, from the jar that the profile brings, finds hard to use on the page that a tab shows. */
final class Axe {

    private static final String SCRIPT = "/axe.min.js";

    private Axe() {}

    static JsonNode findings(Tab tab) throws IOException {
        tab.evaluate(script() + "; 0");
        return tab.evaluate(
                "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                        + ".then(result => result.violations.map(each => each.id + ': ' + each.nodes[0].html))");
    }

    private static String script() throws IOException {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(in, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
