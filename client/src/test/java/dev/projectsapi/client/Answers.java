package dev.projectsapi.client;

import dev.projectsapi.client.ScriptedServer.Step;
import java.nio.charset.StandardCharsets;

/** Answers as a server sends them. */
final class Answers {

    static final String PROJECT = """
            {"AccountSid":"AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS","PropertySid":"S1234567890ABCDEF1234567890ABCDE",\
            "Name":"My Awesome Project","MainDomain":"example.com","TimeZone":"AUS Eastern Standard Time",\
            "SmsEnabled":true,"CallRecordingEnabled":false,"IntegrationsEnabled":true,"Active":true}""";

    private Answers() {}

    static Step json(int status, String body, String... headers) {
        return json(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Step json(int status, byte[] body, String... headers) {
        return head(status, body.length, headers).then(Step.bytes(body));
    }

    static Step head(int status, long length, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return Step.text("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\n" + more
                + "Content-Length: " + length + "\r\n\r\n");
    }

    static Step error(int status, String code, String... headers) {
        return json(
                status,
                "{\"ResponseStatus\":{\"ErrorCode\":\"%s\",\"Message\":\"What to do.\",\"Errors\":[]}}".formatted(code),
                headers);
    }

    static Step page(String nextPageToken, String... names) {
        return json(200, pageBody(nextPageToken, names));
    }

    static String pageBody(String nextPageToken, String... names) {
        StringBuilder items = new StringBuilder();
        for (String name : names) {
            items.append(items.isEmpty() ? "" : ",").append(PROJECT.replace("My Awesome Project", name));
        }
        String token = nextPageToken == null ? "null" : "\"" + nextPageToken + "\"";
        return "{\"Properties\":[" + items + "],\"TotalCount\":7,\"NextPageToken\":" + token + "}";
    }

    static Step project() {
        return json(200, "{\"Property\":" + PROJECT + "}");
    }
}
