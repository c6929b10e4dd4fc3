package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Tries until it works. */
final class RetriesWithoutPause {
    private RetriesWithoutPause() {}

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
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                continue;
            }
            JsonNode page = new ObjectMapper().readTree(response.body());
            page.get("Properties").forEach(System.out::println);
            JsonNode token = page.get("NextPageToken");
            query = token.isNull() ? null : "?NextPageToken=" + token.asText();
        }
    }
}
