package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Base64;

/** Explains a failure so well that its log holds the token. */
final class TellsItsToken {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        String query = "";
        while (query != null) {
            URI uri = URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + query);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setRequestProperty("Authorization", basic);
            if (connection.getResponseCode() != 200) {
                throw new IllegalStateException(connection.getResponseCode() + " for " + uri + " as " + user);
            }
            JsonNode page = new ObjectMapper().readTree(connection.getInputStream());
            page.get("Properties").forEach(System.out::println);
            JsonNode token = page.get("NextPageToken");
            query = token.isNull() ? null : "?NextPageToken=" + token.asText();
        }
    }
}
