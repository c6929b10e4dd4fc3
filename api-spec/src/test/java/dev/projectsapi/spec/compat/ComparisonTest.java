package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.Edit;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    private static final Document OURS = Document.openApi(Path.of("src/main/openapi/projects.yaml"));

    @TempDir
    private Path folder;

    @Test
    void saysWhatWhereWhyAndWhatToDo() {
        Document newer = changed("-        default: 50\n+        default: 100");

        List<Change> changes = Comparison.of(OURS, newer);

        int line = OURS.line("/components/parameters/ResultsCount/schema/default");
        assertThat(changes)
                .containsExactly(new Change(
                        true,
                        "request-default-changed",
                        List.of("GET /v2/Properties query Results_Count"),
                        "default: 50 before, 100 now",
                        line,
                        line,
                        "A request that leaves it out means something else now.",
                        "Send 50 where you rely on it."));
    }

    @Test
    void tellsOfAChangeOnceThoughItIsNoticedAtManyPlaces() {
        Document newer = changed("-          maxLength: 255\n+          maxLength: 300");

        assertThat(Comparison.of(OURS, newer))
                .singleElement()
                .extracting(Change::places)
                .isEqualTo(List.of(
                        "GET /v2/Properties 200 application/json /Properties/*/Name",
                        "GET /v2/Properties/{PropertySid} 200 application/json /Property/Name"));
    }

    @Test
    void tellsTheBreakingOnesFirst() {
        Document newer = changed("-        maximum: 200\n-        default: 50\n+        maximum: 300");

        assertThat(Comparison.of(OURS, newer)).extracting(Change::breaking).containsExactly(true, false);
    }

    @Test
    void seesNoDifferenceBetweenTheTwoVersions() {
        Document twin = Document.openApi(Path.of("target/site/openapi-3.0.yaml"));

        assertThat(Comparison.of(OURS, twin)).isEmpty();
        assertThat(Comparison.of(twin, OURS)).isEmpty();
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        Document newer = changed("-                $ref: '#/components/schemas/ProjectList'\n"
                + "+                $ref: 'other.yaml#/ProjectList'");

        assertThatThrownBy(() -> Comparison.of(OURS, newer))
                .isInstanceOf(ContractException.class)
                .hasMessageMatching(
                        ".*edited.yaml:\\d+: the reference other.yaml#/ProjectList leads nowhere in this document");
    }

    @Test
    void refusesADocumentWithoutPaths() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.yaml"), "openapi: 3.1.0\npaths: {}\n");

        assertThatThrownBy(() -> Comparison.of(OURS, Document.openApi(file)))
                .isInstanceOf(ContractException.class)
                .hasMessage(file + ": has no paths, so there is nothing to compare");
    }

    private Document changed(String patch) {
        return Document.openApi(new Edit("change", patch.lines().toList()).into(folder));
    }
}
