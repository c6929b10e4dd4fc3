package dev.projectsapi.contract.examination.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLConnection;
import java.util.Base64;
import java.util.List;

/** Binds strictly to the fields of today. */
final class FailsOnAnUnknownField {
    public static void main(String[] arguments) throws Exception {
        String user = System.getenv("PROJECTS_ACCOUNT_SID") + ":" + System.getenv("PROJECTS_TOKEN");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes("UTF-8"));
        String query = "";
        while (query != null) {
            URI uri = URI.create(System.getenv("PROJECTS_BASE_URL") + "/v2/Properties" + query);
            URLConnection connection = uri.toURL().openConnection();
            connection.setRequestProperty("Authorization", basic);
            Page page = new ObjectMapper().readValue(connection.getInputStream(), Page.class);
            page.Properties.forEach(System.out::println);
            query = page.NextPageToken == null ? null : "?NextPageToken=" + page.NextPageToken;
        }
    }

    record Page(List<JsonNode> Properties, long TotalCount, String NextPageToken) {}
}
