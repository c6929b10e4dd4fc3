package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Edit;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.publish.OpenApi30;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.openapidiff.core.OpenApiCompare;

/**
 * openapi-diff as a second opinion on our changed contracts, made 3.0.3 as it needs them: whatever it calls breaking
 * and we do not is known, and has a reason.
 */
final class OpenapiDiffTest {

    private static final Path FALSE_ALARMS =
            Path.of("src/test/resources/dev/projectsapi/spec/compat/false-alarms-of-openapi-diff.txt");

    private final Set<String> falseAlarms = new TreeSet<>();
    private int right;
    private int missed;

    @Test
    void knowsNothingBreakingThatWeDoNotKnow(@TempDir Path folder) throws IOException {
        judge(ChangesTest.PROJECTS, ChangesTest.projects().toList(), folder);
        judge(ChangesTest.THINGS, ChangesTest.things().toList(), folder);

        System.out.println("openapi-diff on the same changes: right " + right + ", missed " + missed + ", false alarms "
                + falseAlarms.size());
        assertThat(falseAlarms).isEqualTo(known());
    }

    private void judge(Document source, List<Edit> edits, Path folder) {
        OpenAPI older = parsed(source.tree());
        for (Edit edit : edits) {
            OpenAPI newer =
                    parsed(Document.openApi(edit.into(source.file(), folder)).tree());
            judge("there: " + edit, edit.title().charAt(0), older, newer);
            judge("back: " + edit, edit.title().charAt(2), newer, older);
        }
    }

    private void judge(String title, char ours, OpenAPI older, OpenAPI newer) {
        boolean theirs = breaking(older, newer);
        if (theirs == (ours == 'B')) {
            right++;
        } else if (theirs) {
            falseAlarms.add(title);
        } else {
            missed++;
        }
    }

    private static boolean breaking(OpenAPI older, OpenAPI newer) {
        try {
            return !OpenApiCompare.fromSpecifications(older, newer).isCompatible();
        } catch (ClassCastException itsOwn) {
            // an array without items against one with them
            return false;
        }
    }

    private static OpenAPI parsed(JsonNode tree) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser()
                .readContents(OpenApi30.twinOf(tree).toString(), null, options)
                .getOpenAPI();
    }

    /** Lines that begin with a number sign give the reason for those below. */
    private static Set<String> known() throws IOException {
        return Files.readAllLines(FALSE_ALARMS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
