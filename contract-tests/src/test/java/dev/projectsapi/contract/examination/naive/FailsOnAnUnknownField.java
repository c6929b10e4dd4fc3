package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Binds strictly to the fields of today. */
final class FailsOnAnUnknownField {
    private FailsOnAnUnknownField() {}

    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpClient client = HttpClient.newHttpClient();
        String query = "";
        while (query != null) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + query))
                    .header("Authorization", basic)
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            Page page = new ObjectMapper().readValue(response.body(), Page.class);
            for (Map<String, Object> project : page.Properties) {
                System.out.println(new ObjectMapper().writeValueAsString(project));
            }
            query = page.NextPageToken == null ? null : "?NextPageToken=" + page.NextPageToken;
        }
    }

    record Page(List<Map<String, Object>> Properties, long TotalCount, String NextPageToken) {}
}
