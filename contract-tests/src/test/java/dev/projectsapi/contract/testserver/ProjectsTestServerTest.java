package dev.projectsapi.contract.testserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.projectsapi.client.ConnectionException;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.client.ProjectsTimeoutException;
import dev.projectsapi.client.ServerException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectsTestServerTest {

    private static final String ACCOUNT = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    private static final String TOKEN = "made-up-token";

    @RegisterExtension
    static final ProjectsTestServerExtension PROJECTS = ProjectsTestServerExtension.with(
            TestData.none().account(ACCOUNT, TOKEN).projects(120));

    @Test
    void answersAsTheServerDoesUntilToldOtherwise() {
        int before = PROJECTS.server().faultsMet();
        try (ProjectsClient client = client(0)) {
            assertThat(client.projects().all()).hasSize(120);
            assertThat(PROJECTS.server().faultsMet()).isEqualTo(before);
        }
    }

    @Test
    void givesEachRequestTheNextFault() {
        int before = PROJECTS.server().faultsMet();
        PROJECTS.server().next(503).cutNextBody();
        try (ProjectsClient client = client(0)) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> client.projects().list());
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> client.projects().list());
            assertThat(client.projects().list().totalCount()).isEqualTo(120);
            assertThat(PROJECTS.server().faultsMet()).isEqualTo(before + 2);
        }
    }

    @Test
    void stallsABodyUntilTheClientGivesUp() {
        PROJECTS.server().stallNextBody();
        try (ProjectsClient client = client(0)) {
            assertThatExceptionOfType(ProjectsTimeoutException.class)
                    .isThrownBy(() -> client.projects().list());
        }
    }

    @Test
    void delaysARequestAndThenAnswersIt() {
        Duration delay = Duration.ofMillis(100);
        PROJECTS.server().delayNext(delay);
        long begin = System.nanoTime();
        try (ProjectsClient client = client(0)) {
            assertThat(client.projects().list().totalCount()).isEqualTo(120);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(delay);
    }

    @Test
    void isSurvivedByAClientThatTriesAgain() {
        PROJECTS.server().hangUpNext().next(429);
        try (ProjectsClient client = client(3)) {
            assertThat(client.projects().all()).hasSize(120);
        }
    }

    @Test
    void takesOtherDataForTheRestOfATest() {
        PROJECTS.server()
                .replace(TestData.none()
                        .account(ACCOUNT, TOKEN)
                        .project(Map.of(
                                "PropertySid", "S1234567890ABCDEF1234567890ABCDE", "Name", "One", "Active", false)));
        try (ProjectsClient client = client(0)) {
            assertThat(client.projects().list().items()).singleElement().satisfies(project -> {
                assertThat(project.name()).isEqualTo("One");
                assertThat(project.active()).isFalse();
                assertThat(project.accountSid()).isEqualTo(ACCOUNT);
            });
        }
    }

    @Test
    void refusesDataThatTheContractDoesNotAllow() {
        TestData data = TestData.none().account(ACCOUNT, TOKEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.project("s1", "One"))
                .withMessageContaining("PropertySid");
        assertThatIllegalArgumentException().isThrownBy(() -> data.project(Map.of("Name", "")));
        assertThatIllegalStateException().isThrownBy(() -> TestData.none().projects(1));
        assertThat(data.toString()).contains(ACCOUNT).doesNotContain(TOKEN);
    }

    private static ProjectsClient client(int retries) {
        return ProjectsClient.builder()
                .baseUrl(PROJECTS.server().baseUrl())
                .credentials(ACCOUNT, TOKEN)
                .maxRetries(retries)
                .retryDelay(Duration.ofMillis(10))
                .attemptTimeout(retries > 0 ? Duration.ofSeconds(10) : Duration.ofSeconds(2))
                .build();
    }
}
