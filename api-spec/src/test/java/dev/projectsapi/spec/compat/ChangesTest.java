package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.Edit;
import dev.projectsapi.spec.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changed contracts over every kind of fact that a lock has, each judged there and back. */
final class ChangesTest {

    private static final Path TABLES = Path.of("src/test/resources/dev/projectsapi/spec/compat");
    static final Document PROJECTS = Document.openApi(Path.of("src/main/openapi/projects.yaml"));
    static final Document THINGS = Document.openApi(TABLES.resolve("things.yaml"));

    static Stream<Edit> projects() {
        return Edit.table(TABLES.resolve("changes-of-projects.txt"));
    }

    static Stream<Edit> things() {
        return Edit.table(TABLES.resolve("changes-of-things.txt"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void judgesAChangeOfOurContract(Edit edit, @TempDir Path folder) {
        judges(edit, PROJECTS, folder);
    }

    @ParameterizedTest
    @MethodSource("things")
    void judgesAChangeOfWhatOurContractDoesNotHave(Edit edit, @TempDir Path folder) {
        judges(edit, THINGS, folder);
    }

    @Test
    void thereAreEnoughOfThem() {
        long contracts = Stream.concat(projects(), things()).count();

        System.out.println(contracts + " changed contracts judged, there and back");
        assertThat(contracts).isGreaterThanOrEqualTo(80);
    }

    private static void judges(Edit edit, Document older, Path folder) {
        Document newer = Document.openApi(edit.into(older.file(), folder));

        List<Change> there = Comparison.of(older, newer);
        List<Change> back = Comparison.of(newer, older);

        assertThat(verdict(there) + " " + verdict(back))
                .as("%s%nthere: %s%nback: %s", edit, there, back)
                .isEqualTo(edit.title().substring(0, 3));
        String rule = edit.title().substring(3, edit.title().indexOf(':')).strip();
        if (!rule.isEmpty()) {
            assertThat(there).extracting(Change::rule).contains(rule);
        }
    }

    private static String verdict(List<Change> changes) {
        if (changes.isEmpty()) {
            return "S";
        }
        return changes.stream().anyMatch(Change::breaking) ? "B" : "C";
    }
}
