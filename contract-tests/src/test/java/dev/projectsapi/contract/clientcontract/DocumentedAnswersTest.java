package dev.projectsapi.contract.clientcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.client.AccessDeniedException;
import dev.projectsapi.client.AuthenticationException;
import dev.projectsapi.client.FieldError;
import dev.projectsapi.client.InvalidRequestException;
import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectNotFoundException;
import dev.projectsapi.client.ProjectPage;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.client.ProjectsException;
import dev.projectsapi.client.RateLimitedException;
import dev.projectsapi.client.ServerException;
import dev.projectsapi.contract.examples.DocumentedExample;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that the contract shows by an example, given to the client: a value with all its fields, or the typed error. */
final class DocumentedAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SID = "S1234567890ABCDEF1234567890ABCDE";

    static Stream<DocumentedExample> lists() {
        return goodAnswersOf("listProjects");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsReadWithAllItSays(DocumentedExample example) throws JsonProcessingException {
        JsonNode body = JSON.readTree(example.example().json());
        List<Project> projects = new ArrayList<>();
        body.get("Properties").forEach(item -> projects.add(project(item)));
        try (FaultServer server = answering(example);
                ProjectsClient client = client(server)) {
            ProjectPage page = client.projects().list();

            assertThat(page)
                    .isEqualTo(new ProjectPage(
                            projects,
                            body.get("TotalCount").asLong(),
                            Optional.ofNullable(body.get("NextPageToken").textValue())));
            assertThat(client.projects().all()).containsExactlyElementsOf(projects);
        }
    }

    static Stream<DocumentedExample> projects() {
        return goodAnswersOf("getProject");
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aProjectIsReadWithAllItsFields(DocumentedExample example) throws JsonProcessingException {
        Project project = project(JSON.readTree(example.example().json()).get("Property"));
        try (FaultServer server = answering(example);
                ProjectsClient client = client(server)) {
            assertThat(client.projects().get(SID)).isEqualTo(project);
            assertThat(client.projects().find(SID)).contains(project);
        }
    }

    static Stream<DocumentedExample> errors() {
        return DocumentedExample.all().filter(example -> example.status() >= 400);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsATypedExceptionWithItsCodeAndFields(DocumentedExample example) throws JsonProcessingException {
        JsonNode body = JSON.readTree(example.example().json()).get("ResponseStatus");
        String code = body.get("ErrorCode").asText();
        try (FaultServer server = answering(example);
                ProjectsClient client = client(server)) {
            ProjectsException thrown =
                    catchThrowableOfType(ProjectsException.class, () -> call(client, example.operation()));

            assertThat(thrown).isExactlyInstanceOf(type(example.status(), code));
            assertThat(thrown.operation()).isEqualTo(example.operation());
            assertThat(thrown.code()).contains(code);
            assertThat(thrown.fieldErrors())
                    .containsExactlyElementsOf(
                            StreamSupport.stream(body.get("Errors").spliterator(), false)
                                    .map(entry -> new FieldError(
                                            entry.get("FieldName").asText(),
                                            entry.get("ErrorCode").asText(),
                                            entry.get("Message").asText()))
                                    .toList());
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown).hasMessageContaining(code);
            if (thrown instanceof InvalidRequestException invalid) {
                assertThat(invalid.status()).isEqualTo(example.status());
            }
            if (thrown instanceof ServerException failed) {
                assertThat(failed.status()).isEqualTo(example.status());
            }
            if (thrown instanceof RateLimitedException limited) {
                assertThat(limited.retryAfter()).contains(Duration.ofSeconds(7));
            }
            if (thrown instanceof ProjectNotFoundException) {
                assertThat(client.projects().find(SID)).isEmpty();
            }
        }
    }

    /** The table of errors that the client promises. */
    private static Class<? extends ProjectsException> type(int status, String code) {
        if (code.equals("PROPERTY_NOT_FOUND")) {
            return ProjectNotFoundException.class;
        }
        return switch (status) {
            case 401 -> AuthenticationException.class;
            case 403 -> AccessDeniedException.class;
            case 429 -> RateLimitedException.class;
            default -> status >= 500 ? ServerException.class : InvalidRequestException.class;
        };
    }

    private static void call(ProjectsClient client, String operation) {
        if (operation.equals("listProjects")) {
            client.projects().list();
        } else {
            client.projects().get(SID);
        }
    }

    private static Project project(JsonNode item) {
        return new Project(
                item.get("AccountSid").asText(),
                item.get("PropertySid").asText(),
                item.get("Name").asText(),
                item.get("MainDomain").asText(),
                item.get("TimeZone").asText(),
                item.get("SmsEnabled").asBoolean(),
                item.get("CallRecordingEnabled").asBoolean(),
                item.get("IntegrationsEnabled").asBoolean(),
                item.get("Active").asBoolean());
    }

    private static Stream<DocumentedExample> goodAnswersOf(String operation) {
        return DocumentedExample.all()
                .filter(example -> example.operation().equals(operation) && example.status() < 300);
    }

    private static FaultServer answering(DocumentedExample example) {
        HttpAnswer answer = HttpAnswer.json(example.status(), example.example().json())
                .with("Cache-Control", "no-store")
                .with("X-Request-Id", "a-request-id");
        boolean wait = example.status() == 429 || example.status() == 503;
        return FaultServer.answering(wait ? answer.with("Retry-After", "7") : answer);
    }

    private static ProjectsClient client(FaultServer server) {
        return ProjectsClient.builder()
                .baseUrl(server.uri())
                .credentials("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
                .maxRetries(0)
                .build();
    }
}
