import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectsClient;

public final class GetProject {
    public static void main(String[] args) {
        // reads PROJECTS_BASE_URL, PROJECTS_ACCOUNT_SID and PROJECTS_TOKEN
        try (ProjectsClient client = ProjectsClient.fromEnvironment()) {
            Project project = client.projects().get("{{PropertySid}}");
            System.out.println(project.propertySid() + " " + project.name());
        }
    }
}
