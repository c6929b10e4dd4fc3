package dev.projectsapi.server.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.projectsapi.server.generated.model.ErrorDetails;
import dev.projectsapi.server.generated.model.ErrorResponse;
import dev.projectsapi.server.generated.model.FieldError;
import dev.projectsapi.server.generated.model.Project;
import dev.projectsapi.server.generated.model.ProjectList;
import dev.projectsapi.server.generated.model.ProjectResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class RepresentationsTest {
    private static final Project PROJECT =
            new Project("A", "S", "\"Näme\" 無 😀\u2028\u0001", "a.example", "UTC", true, false, true, false);

    static final List<Object> MODELS = List.of(
            new ProjectResponse(PROJECT),
            PROJECT,
            new ProjectList(List.of(), 0L, null),
            new ProjectList(List.of(), 9_007_199_254_740_991L, "token"),
            new ErrorResponse(new ErrorDetails(
                    "CODE", "Do this.", List.of(new FieldError("F", "C", "M"), new FieldError("G", "D", "N")))));

    @ParameterizedTest
    @FieldSource("MODELS")
    void writesEveryModelAsItsAnnotationsSay(Object model) throws JsonProcessingException {
        byte[] written = Representations.json(model);

        assertThat(written).asString(UTF_8).isEqualTo(new String(new JsonMapper().writeValueAsBytes(model), UTF_8));
    }

    @Test
    void writesTheJsonThatAProjectHasAlready() {
        byte[] json = Representations.json(new ProjectResponse(new ReadyProject(new byte[] {'{', '}'})));

        assertThat(json).asString(UTF_8).endsWith(":{}}");
    }
}
