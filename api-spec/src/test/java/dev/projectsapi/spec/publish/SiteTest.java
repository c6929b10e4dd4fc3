package dev.projectsapi.spec.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

final class SiteTest {

    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    static Stream<String> pages() {
        return SiteFiles.names(".html").stream();
    }

    static Stream<String> texts() {
        return Stream.of(".md", "llms.txt").flatMap(ending -> SiteFiles.names(ending).stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "reference.html", "reference.md", "llms.txt", "changelog.html", "projects.http"})
    void everyPromisedFileIsThereAndInTheJar(String name) {
        assertThat(SiteFiles.FOLDER.resolve(name)).isNotEmptyFile();
        assertThat(Path.of("target/classes/META-INF/openapi", name))
                .hasSameBinaryContentAs(SiteFiles.FOLDER.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkInsideTheSiteLeadsSomewhere(String page) {
        List<String> broken = new ArrayList<>();
        for (Element element : SiteFiles.elements(page)) {
            String target = element.getAttribute("href");
            if (!target.isEmpty() && !target.contains(":") && !leadsSomewhere(page, target)) {
                broken.add(target);
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkOfATextLeadsSomewhere(String text) {
        assertThat(MARKDOWN_LINK.matcher(SiteFiles.text(text)).results().map(link -> link.group(1)))
                .filteredOn(target -> !target.contains(":") && !target.startsWith("#"))
                .allSatisfy(target -> assertThat(file(text, target)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromElsewhere(String page) {
        assertThat(SiteFiles.elements(page))
                .filteredOn(element -> !element.getTagName().equals("a"))
                .flatExtracting(element -> List.of(element.getAttribute("src"), element.getAttribute("href")))
                .filteredOn(source -> !source.equals("data:,"))
                .allSatisfy(source -> assertThat(source).doesNotContain(":", "//"));
    }

    @Test
    void theStyleLoadsNothing() {
        assertThat(SiteFiles.text("style.css")).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference.html", "changelog.html"})
    void plainPagesHaveNoScript(String page) {
        assertThat(SiteFiles.elements(page)).extracting(Element::getTagName).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "reference.html", "reference.md", "llms.txt", "changelog.html", "fingerprint.txt"})
    void saysOfWhichContractItWasMade(String name) {
        assertThat(SiteFiles.text(name))
                .contains(
                        Contract.builtIn().version(),
                        "sha256:" + Contract.builtIn().sha256());
    }

    private static boolean leadsSomewhere(String page, String target) {
        String fragment = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        Path file = file(page, target);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        return fragment.isEmpty() || ids(file).contains(fragment);
    }

    private static Path file(String page, String target) {
        String path = target.replaceFirst("#.*", "");
        Path from = SiteFiles.FOLDER.resolve(page);
        return path.isEmpty() ? from : from.resolveSibling(path).normalize();
    }

    private static Set<String> ids(Path page) {
        Set<String> ids = new HashSet<>();
        SiteFiles.elements(SiteFiles.FOLDER.relativize(page).toString())
                .forEach(element -> ids.add(element.getAttribute("id")));
        return ids;
    }
}
