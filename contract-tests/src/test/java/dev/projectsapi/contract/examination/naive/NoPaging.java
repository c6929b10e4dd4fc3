package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Takes the first page for all there is. */
final class NoPaging {
    private NoPaging() {}

    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties"))
                .header("Authorization", basic)
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            System.exit(1);
        }
        for (JsonNode project : new ObjectMapper().readTree(response.body()).get("Properties")) {
            System.out.println(project);
        }
    }
}
