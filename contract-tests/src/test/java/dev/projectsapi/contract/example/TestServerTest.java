package dev.projectsapi.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.contract.testserver.ProjectsTestServer;
import dev.projectsapi.contract.testserver.TestData;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example in the Javadoc of {@link ProjectsTestServer}. */
final class TestServerTest {

    @Test
    void runs() {
        TestData data = TestData.none()
                .account("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
                .project("S1234567890ABCDEF1234567890ABCDE", "My Awesome Project");
        try (ProjectsTestServer server = ProjectsTestServer.start(data)) {
            server.next(503).delayNext(Duration.ofMillis(100));

            String name = nameOfTheFirstProject(server.baseUrl());

            assertThat(name).isEqualTo("My Awesome Project");
        }
    }

    private static String nameOfTheFirstProject(URI baseUrl) {
        try (ProjectsClient client = ProjectsClient.builder()
                .baseUrl(baseUrl)
                .credentials("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
                .build()) {
            return client.projects().list().items().get(0).name();
        }
    }
}
