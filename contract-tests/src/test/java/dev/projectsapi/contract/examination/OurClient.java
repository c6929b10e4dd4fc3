package dev.projectsapi.contract.examination;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.client.ProjectsException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that lists all projects by our client, as `docs/verify-your-client.md` wants it. */
final class OurClient {

    private OurClient() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper json = new ObjectMapper();
        Map<String, String> environment = System.getenv();
        try (ProjectsClient client = ProjectsClient.builder()
                .baseUrl(URI.create(environment.get("PROJECTS_BASE_URL")))
                .credentials(environment.get("PROJECTS_ACCOUNT_SID"), environment.get("PROJECTS_TOKEN"))
                .attemptTimeout(Duration.ofSeconds(8))
                .totalTimeout(Duration.ofSeconds(15))
                .build()) {
            for (Project project : client.projects().all()) {
                out.println(json.writeValueAsString(fields(project)));
            }
            out.flush();
        } catch (ProjectsException e) {
            out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, Object> fields(Project project) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("AccountSid", project.accountSid());
        fields.put("PropertySid", project.propertySid());
        fields.put("Name", project.name());
        fields.put("MainDomain", project.mainDomain());
        fields.put("TimeZone", project.timeZone());
        fields.put("SmsEnabled", project.smsEnabled());
        fields.put("CallRecordingEnabled", project.callRecordingEnabled());
        fields.put("IntegrationsEnabled", project.integrationsEnabled());
        fields.put("Active", project.active());
        return fields;
    }
}
