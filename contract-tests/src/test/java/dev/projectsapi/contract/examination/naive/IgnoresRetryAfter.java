package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Base64;

/** Tries again after its own pause, whatever the server says. */
final class IgnoresRetryAfter {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        int tries = 0;
        String query = "";
        while (query != null) {
            URI uri = URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + query);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setRequestProperty("Authorization", basic);
            if (connection.getResponseCode() != 200 && tries++ < 5) {
                Thread.sleep(200);
                continue;
            }
            JsonNode page = new ObjectMapper().readTree(connection.getInputStream());
            page.get("Properties").forEach(System.out::println);
            JsonNode token = page.get("NextPageToken");
            query = token.isNull() ? null : "?NextPageToken=" + token.asText();
        }
    }
}
