package dev.projectsapi.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from one text of the repository to another lead somewhere, down to the heading. */
final class LinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("CHANGELOG.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(texts::add);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkLeadsSomewhere(Path text) throws IOException {
        List<String> links = LINK.matcher(Files.readString(text))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();

        assertThat(links).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? text : text.resolveSibling(parts[0]);
            assertThat(target).exists();
            if (parts.length == 2) {
                assertThat(headings(target)).contains(parts[1]);
            }
        });
    }

    /** As the usual hosts make anchors of headings. */
    private static List<String> headings(Path text) throws IOException {
        try (Stream<String> lines = Files.lines(text)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("^#+ ", "")
                            .toLowerCase(java.util.Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-'))
                    .toList();
        }
    }
}
