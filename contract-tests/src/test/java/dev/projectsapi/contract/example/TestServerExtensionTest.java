package dev.projectsapi.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.contract.testserver.ProjectsTestServerExtension;
import dev.projectsapi.contract.testserver.TestData;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example in the Javadoc of {@link ProjectsTestServerExtension}. */
final class TestServerExtensionTest {

    @RegisterExtension
    static final ProjectsTestServerExtension PROJECTS = ProjectsTestServerExtension.with(TestData.none()
            .account("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
            .projects(120));

    @Test
    void countsThemAllAlthoughThereIsTrouble() {
        PROJECTS.server().next(503).cutNextBody();

        assertThat(numberOfProjects(PROJECTS.server().baseUrl())).isEqualTo(120);
    }

    private static long numberOfProjects(URI baseUrl) {
        try (ProjectsClient client = ProjectsClient.builder()
                .baseUrl(baseUrl)
                .credentials("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
                .build()) {
            return client.projects().all().stream().count();
        }
    }
}
