package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ProjectsTest {

    @Test
    void listsOnePage() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page("next-1", "One", "Two"));
                var client = Clients.of(server.url()).build()) {
            ProjectPage page = client.projects().list(ListOptions.ofCount(2).skip(10));

            assertThat(page.items()).extracting(Project::name).containsExactly("One", "Two");
            assertThat(page.totalCount()).isEqualTo(7);
            assertThat(page.nextPageToken()).contains("next-1");
            assertThat(server.requests().get(0))
                    .startsWith("GET /v2/Properties?Results_Count=2&Results_Skip=10 HTTP/1.1\r\n")
                    .contains(
                            "Authorization: Basic QUc1VDNIRlI1QVNENTRGUzVHQjNTREFGSkFLU0g2RFM6c2VjcmV0LXRva2VuLTdmM2E=")
                    .contains("Accept: application/json")
                    .contains("User-Agent: projects-client/");
        }
    }

    @Test
    void leavesWhatIsNotSetToTheServer() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page(null));
                var client = Clients.of(server.url()).build()) {
            ProjectPage page = client.projects().list();

            assertThat(page.items()).isEmpty();
            assertThat(page.nextPageToken()).isEmpty();
            assertThat(server.requests().get(0)).startsWith("GET /v2/Properties HTTP/1.1\r\n");
        }
    }

    @Test
    void getsOneProject() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url()).build()) {
            Project project = client.projects().get(Clients.SID);

            assertThat(project)
                    .isEqualTo(new Project(
                            "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS",
                            "S1234567890ABCDEF1234567890ABCDE",
                            "My Awesome Project",
                            "example.com",
                            "AUS Eastern Standard Time",
                            true,
                            false,
                            true,
                            true));
            assertThat(server.requests().get(0)).startsWith("GET /v2/Properties/" + Clients.SID + " HTTP/1.1\r\n");
        }
    }

    @Test
    void findsNothingWhereTheServerSaysSo() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project(), Answers.error(400, "PROPERTY_NOT_FOUND"));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().find(Clients.SID)).isPresent();
            assertThat(client.projects().find(Clients.SID)).isEmpty();
            assertThatExceptionOfType(ProjectNotFoundException.class)
                    .isThrownBy(() -> client.projects().get(Clients.SID))
                    .satisfies(e -> assertThat(e.code()).contains("PROPERTY_NOT_FOUND"))
                    .satisfies(e -> assertThat(e.operation()).isEqualTo("getProject"));
        }
    }

    @Test
    void keepsTheBaseUrlsPathPrefix() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url().resolve("/gateway/")).build()) {
            client.projects().get(Clients.SID);

            assertThat(server.requests().get(0)).startsWith("GET /gateway/v2/Properties/" + Clients.SID);
        }
    }

    @Test
    void tellsWhatCameBesideTheValue() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(503, "UNAVAILABLE"),
                        Answers.json(200, Answers.pageBody(null), "X-Request-Id: r-1", "X-Echo: " + Clients.TOKEN));
                var client = Clients.of(server.url()).build()) {
            Response<ProjectPage> response = client.projects().withResponse().list();

            assertThat(response.value().totalCount()).isEqualTo(7);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.requestId()).contains("r-1");
            assertThat(response.attempts()).isEqualTo(2);
            assertThat(response.headers()).containsEntry("x-echo", java.util.List.of("***"));
        }
    }
}
