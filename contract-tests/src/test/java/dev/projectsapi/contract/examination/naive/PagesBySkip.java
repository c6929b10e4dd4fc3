package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Counts its way through the list. */
final class PagesBySkip {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpClient client = HttpClient.newHttpClient();
        int skip = 0;
        JsonNode projects;
        do {
            URI uri = URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties?Results_Skip=" + skip);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Authorization", basic);
            String body = client.send(request.build(), BodyHandlers.ofString()).body();
            projects = new ObjectMapper().readTree(body).get("Properties");
            projects.forEach(System.out::println);
            skip += projects.size();
        } while (!projects.isEmpty());
    }
}
