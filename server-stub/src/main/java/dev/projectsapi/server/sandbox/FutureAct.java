package dev.projectsapi.server.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.server.generated.ErrorCode;
import dev.projectsapi.server.http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers as the next version of the contract might: additions only, which a client of today has to pass over. */
final class FutureAct implements Act {
    private static final String FIELD = "FutureField";
    private static final String CODE = "PROPERTY_ARCHIVED";

    @Override
    public Turn turn(Answer ordinary) {
        try {
            JsonNode body = SandboxJson.MAPPER.readTree(ordinary.body());
            boolean notFound = ordinary.code().equals(ErrorCode.PROPERTY_NOT_FOUND.name());
            if (notFound) {
                body.findParents("ErrorCode").forEach(error -> ((ObjectNode) error).put("ErrorCode", CODE));
            }
            body.findParents("PropertySid").forEach(FutureAct::add);
            add(body);
            String code = notFound ? CODE : ordinary.code();
            byte[] bytes = SandboxJson.MAPPER.writeValueAsBytes(body);
            Answer changed = new Answer(ordinary.status(), ordinary.contentType(), bytes, ordinary.headers(), code);
            return Turn.instead(changed, "future");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers of the API are JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JsonNode object) {
        ((ObjectNode) object)
                .putObject(FIELD)
                .put("Since", "3")
                .putArray("Values")
                .add(1);
    }
}
