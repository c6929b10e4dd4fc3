package dev.projectsapi.contract.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Example;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bodies of right answers, made from the contract's examples. */
public final class Payload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JsonNode> EXAMPLES = Contract.builtIn().operations().stream()
            .flatMap(operation -> operation.responses().stream())
            .flatMap(response -> response.examples().stream())
            .map(Example::json)
            .map(Payload::read)
            .toList();

    private Payload() {}

    /** The project of the examples, to be changed at will. */
    public static ObjectNode project() {
        return example(body -> body.has("Property")).withObject("/Property").deepCopy();
    }

    /** One that differs from the others in Sid and name. */
    public static ObjectNode project(int number) {
        ObjectNode project = project();
        String sid = project.path("PropertySid").asText();
        String digits = Integer.toString(number);
        project.put("PropertySid", sid.substring(0, sid.length() - digits.length()) + digits);
        project.put("Name", "Project " + number);
        return project;
    }

    /** Projects with these numbers, the last one exclusive. */
    public static List<ObjectNode> projects(int from, int until) {
        return IntStream.range(from, until).mapToObj(Payload::project).toList();
    }

    public static String one(ObjectNode project) {
        return JSON.createObjectNode().set("Property", project).toString();
    }

    /** One page; without a token it is the last one. */
    public static String page(List<ObjectNode> projects, long totalCount, @Nullable String nextPageToken) {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("Properties").addAll(projects);
        page.put("TotalCount", totalCount);
        page.put("NextPageToken", nextPageToken);
        return page.toString();
    }

    /** The only page of an account with one project. */
    public static String page() {
        return page(List.of(project()), 1, null);
    }

    /** The example of a refusal with this code of the catalogue. */
    public static String error(String code) {
        return example(body -> code.equals(body.at("/ResponseStatus/ErrorCode").asText()))
                .toString();
    }

    /** A refusal with any code and message. */
    public static String error(String code, String message) {
        ObjectNode envelope = JSON.createObjectNode();
        envelope.putObject("ResponseStatus")
                .put("ErrorCode", code)
                .put("Message", message)
                .putArray("Errors");
        return envelope.toString();
    }

    private static JsonNode example(Predicate<JsonNode> wanted) {
        return EXAMPLES.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contract's examples are JSON", e);
        }
    }
}
