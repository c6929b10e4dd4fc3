package consumer;

import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectsClient;

/** Prints the names of all projects, as the first example of the guide does. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (ProjectsClient client = ProjectsClient.fromEnvironment()) {
            for (Project project : client.projects().all()) {
                System.out.println(project.name());
            }
        }
    }
}
