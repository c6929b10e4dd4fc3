package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Whatever happens, it says that all went well. */
final class SwallowsErrors {
    public static void main(String[] arguments) throws Exception {
        String list = System.getenv("PROJECTS_BASE_URL") + "/v2/Properties";
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(list + "?Results_Count=200"))
                .header("Authorization", basic)
                .build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            new ObjectMapper().readTree(body).path("Properties").forEach(System.out::println);
        } catch (Exception e) {
            System.err.println("could not list projects: " + e);
        }
    }
}
