package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class ProjectsServerTest {
    private static final String CREDENTIALS = Base64.getEncoder()
            .encodeToString((SampleData.SHOWN_ACCOUNT + ":" + SampleData.SHOWN_TOKEN).getBytes(StandardCharsets.UTF_8));

    @Test
    void answersTheListExactlyAsTheVendorsPageShowsIt() throws Exception {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));

        try (ProjectsServer server = ProjectsServer.start(options)) {
            URI list = server.baseUri().resolve("/v2/Properties");
            HttpRequest request = HttpRequest.newBuilder(list)
                    .header("Authorization", "Basic " + CREDENTIALS)
                    .build();
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();

            assertThat(body)
                    .isEqualTo("{\"Properties\":[{\"AccountSid\":\"AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\","
                            + "\"PropertySid\":\"S1234567890ABCDEF1234567890ABCDE\",\"Name\":\"My Awesome Project\","
                            + "\"MainDomain\":\"example.com\",\"TimeZone\":\"AUS Eastern Standard Time\","
                            + "\"SmsEnabled\":true,\"CallRecordingEnabled\":false,\"IntegrationsEnabled\":true,"
                            + "\"Active\":true}],\"TotalCount\":1,\"NextPageToken\":null}");
        }
    }
}
