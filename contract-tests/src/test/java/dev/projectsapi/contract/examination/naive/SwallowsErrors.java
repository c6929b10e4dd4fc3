package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Whatever happens, it says that all went well. */
final class SwallowsErrors {
    private SwallowsErrors() {}

    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpClient client = HttpClient.newHttpClient();
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties"))
                    .header("Authorization", basic)
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode page = new ObjectMapper().readTree(response.body());
            page.path("Properties").forEach(System.out::println);
        } catch (Exception e) {
            System.err.println("could not list projects: " + e);
        }
    }
}
