package dev.projectsapi.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files of one JSON object a line. */
final class LinesTest {
    private static final String SID = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    private static final String ACCOUNT = "{\"AccountSid\":\"" + SID + "\",\"Token\":\"any-text\"}";

    @Test
    void refusesAListOfProjectsWhichWouldRemoveOthers() {
        assertThat(problems(ACCOUNT.replace("}", ",\n\"Properties\":[]}").replace("\n", "")))
                .containsExactly(
                        "data.ndjson line 1: Properties belongs in .yaml and .json; in .ndjson each project is a line of its own");
    }

    @Test
    void takesALineWithAFieldOfProjectsForAProject() {
        String project = "{\"AccountSid\":\"" + SID + "\",\"Name\":\"a\",\"MainDomain\":\"b\",\"TimeZone\":\"UTC\","
                + "\"SmsEnabled\":true,\"CallRecordingEnabled\":true,\"IntegrationsEnabled\":true,\"Active\":true}";

        assertThat(problems(ACCOUNT, project)).containsExactly("data.ndjson line 2: PropertySid is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void refusesALineThatIsNoMap(String line) {
        assertThat(problems(ACCOUNT, line))
                .containsExactly("data.ndjson line 2: a line has to be an account or a project, a map of fields");
    }

    @Test
    void namesTheLinesThatAreNotUtf8AndGoesOn() throws DataFileException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((ACCOUNT + "\r\n\n{\"AccountSid\":\"").getBytes(StandardCharsets.UTF_8));
        content.write(0xff);
        content.write(0xe2);
        content.writeBytes("\"}\n{\"AccountSid\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
        content.write(0xe2);

        assertThat(problems(content.toByteArray()))
                .contains(
                        "data.ndjson line 3: this is not UTF-8",
                        "data.ndjson line 4: AccountSid does not match ^[A-Z0-9]{32}$",
                        "data.ndjson line 5: this is not UTF-8")
                .noneMatch(problem -> problem.contains("line 1"));
    }

    private static List<String> problems(String... lines) {
        return problems(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] content) {
        try {
            DataFile.parse("data.ndjson", content);
            return new ArrayList<>();
        } catch (DataFileException e) {
            return e.problems();
        }
    }
}
