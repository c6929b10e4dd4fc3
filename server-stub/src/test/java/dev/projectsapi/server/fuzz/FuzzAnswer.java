package dev.projectsapi.server.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Set;

/** An answer, and what is wrong with it whatever was asked. */
record FuzzAnswer(String head, String body) {
    private static final JsonMapper JSON = new JsonMapper();
    /** All that a request may bring about; 501 is the one status without a body. */
    private static final Set<Integer> ALLOWED = Set.of(200, 400, 401, 403, 404, 405, 406, 414, 431, 501);

    FuzzAnswer {
        if (!head.matches("(?s)HTTP/1\\.[01] [1-5][0-9][0-9] .*")) {
            throw new IllegalArgumentException("no answer of ours: " + head);
        }
    }

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    int length() {
        String length = header("content-length");
        return length.isEmpty() ? 0 : Integer.parseInt(length);
    }

    boolean isLast() {
        String connection = header("connection");
        return connection.equals("close") || (head.startsWith("HTTP/1.0") && !connection.equals("keep-alive"));
    }

    String header(String name) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("\r\n" + name + ": ");
        return at < 0 ? "" : head.substring(at + name.length() + 4, head.indexOf("\r\n", at + 2));
    }

    /** In words; empty if it is an answer as the contract promises. */
    String fault() {
        if (!ALLOWED.contains(status())) {
            return "status " + status();
        }
        if (status() == 501) {
            return body.isEmpty() ? "" : "a body beside 501";
        }
        if (header("x-request-id").isEmpty() || !header("cache-control").equals("no-store") || length() == 0) {
            return "a header is missing: " + head;
        }
        return body.isEmpty() || status() == 200 ? "" : envelopeFault();
    }

    private String envelopeFault() {
        try {
            JsonNode envelope = JSON.readTree(body);
            JsonNode details = envelope.path("ResponseStatus");
            boolean good = envelope.size() == 1
                    && details.size() == 3
                    && details.path("ErrorCode").isTextual()
                    && details.path("Message").isTextual()
                    && details.path("Errors").isArray();
            return good ? "" : "no envelope: " + body;
        } catch (JsonProcessingException e) {
            return "no JSON: " + body;
        }
    }
}
