package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Tries until it works. */
final class RetriesWithoutPause {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpClient client = HttpClient.newHttpClient();
        String query = "";
        while (query != null) {
            URI uri = URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + query);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Authorization", basic);
            String body = client.send(request.build(), BodyHandlers.ofString()).body();
            JsonNode page = new ObjectMapper().readTree(body);
            if (page.has("Properties")) {
                page.get("Properties").forEach(System.out::println);
                JsonNode token = page.get("NextPageToken");
                query = token.isNull() ? null : "?NextPageToken=" + token.asText();
            }
        }
    }
}
