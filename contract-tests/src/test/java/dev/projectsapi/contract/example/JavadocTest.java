package dev.projectsapi.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in the Javadoc are those that run as tests, line by line. */
final class JavadocTest {

    @ParameterizedTest
    @CsvSource({
        "ServerContract,                         OurServerTest",
        "restassured/ConformanceFilter,          OurSuiteTest",
        "testserver/ProjectsTestServer,          TestServerTest",
        "testserver/ProjectsTestServerExtension, TestServerExtensionTest",
    })
    void showsCodeThatRuns(String shownBy, String example) throws IOException {
        String shown = example(Path.of("src/main/java/dev/projectsapi/contract", shownBy + ".java"));
        String runs = Files.readString(Path.of("src/test/java/dev/projectsapi/contract/example", example + ".java"));

        assertThat(shown).isNotEmpty();
        assertThat(runs.replaceAll("\\s", "")).contains(shown);
    }

    /** Without blanks: what is a line long in a comment may be two in a class, and the other way round. */
    private static String example(Path source) throws IOException {
        List<String> all = Files.readAllLines(source).stream()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .toList();
        int start = all.indexOf("<pre>{@code") + 1;
        return String.join("", all.subList(start, all.indexOf("}</pre>"))).replaceAll("\\s", "");
    }
}
