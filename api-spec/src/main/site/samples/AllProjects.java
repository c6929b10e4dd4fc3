import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectsClient;

public final class AllProjects {
    public static void main(String[] args) {
        // reads PROJECTS_BASE_URL, PROJECTS_ACCOUNT_SID and PROJECTS_TOKEN
        try (ProjectsClient client = ProjectsClient.fromEnvironment()) {
            // asks for the next page when the loop gets there
            for (Project project : client.projects().all()) {
                System.out.println(project.propertySid() + " " + project.name());
            }
        }
    }
}
