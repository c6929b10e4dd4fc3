package dev.projectsapi.contract.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Shell;
import dev.projectsapi.server.ProjectsServer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every {@code curl} command of the other pages: it answers what is printed below it. */
final class PrintedCommandsTest {

    /** A command, some words perhaps, and its answer. */
    private static final Pattern COMMAND_AND_ANSWER =
            Pattern.compile("```sh\\n([^`]*curl[^`]*)```\\n(?:(?!```)[^#])*```json\\n(.*?)```", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ProjectsServer server;

    @BeforeAll
    static void start() {
        server = Sample.serve();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"guides/start.md, 1", "guides/authentication.md, 2", "guides/paging.md, 1", "reference.md, 9"})
    void answerWhatIsPrinted(String page, int atLeast) throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not installed: the printed commands are not run");
        List<List<String>> printed = COMMAND_AND_ANSWER
                .matcher(new Printed(server.baseUri()).text(page))
                .results()
                .map(found -> List.of(found.group(1), found.group(2)))
                .toList();

        assertThat(printed).hasSizeGreaterThanOrEqualTo(atLeast);
        for (List<String> each : printed) {
            String said = Shell.run(Sample.at(server.baseUri()).accounts(), List.of(each.get(0)));
            String body = said.substring(said.indexOf("\r\n\r\n")).strip();
            assertThat(JSON.readTree(body)).as(each.get(0)).isEqualTo(JSON.readTree(each.get(1)));
        }
    }
}
