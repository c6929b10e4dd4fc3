package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Counts its way through the list. */
final class PagesBySkip {
    private PagesBySkip() {}

    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpClient client = HttpClient.newHttpClient();
        int skip = 0;
        int size;
        do {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + "?Results_Skip=" + skip))
                    .header("Authorization", basic)
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                System.exit(1);
            }
            JsonNode projects = new ObjectMapper().readTree(response.body()).get("Properties");
            projects.forEach(System.out::println);
            size = projects.size();
            skip += size;
        } while (size > 0);
    }
}
