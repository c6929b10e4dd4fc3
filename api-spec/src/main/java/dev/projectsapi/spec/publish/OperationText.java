package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation in the reference: what it does, takes and answers. */
final class OperationText {

    private final Document document;
    private final Examples examples;
    private final Operation operation;
    private final JsonNode tree;

    OperationText(Document document, Examples examples, Operation operation) {
        this.document = document;
        this.examples = examples;
        this.operation = operation;
        this.tree = document.tree()
                .get("paths")
                .get(operation.path())
                .get(operation.method().toLowerCase(Locale.ROOT));
    }

    void write(Markdown text) {
        text.heading(3, tree.get("summary").asText())
                .block(Markdown.quoted(operation.method() + " " + operation.path()) + ", operation "
                        + Markdown.quoted(operation.id()))
                .block(tree.get("description").asText())
                .heading(4, "Parameters of " + operation.id())
                .table(List.of("Parameter", "In", "Value", "Meaning"), parameters())
                .heading(4, "Answers of " + operation.id())
                .table(List.of("Status", "When", "Headers", "Body"), answers())
                .heading(4, "Examples of " + operation.id());
        // a shared answer, a $ref, has its examples in the guide about errors
        operation.responses().stream()
                .filter(response -> !answer(response).has("$ref"))
                .flatMap(response -> examples.of(response).stream())
                .forEach(request -> example(text, request));
    }

    private void example(Markdown text, Request request) {
        text.block(document.summaryOf(request.example()) + ":")
                .code("sh", Curl.command(request))
                .code("json", Json.laidOut(request.example().json()));
    }

    private List<List<String>> parameters() {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode given : tree.path("parameters")) {
            JsonNode parameter = document.follow(given);
            rows.add(List.of(
                    Markdown.quoted(parameter.get("name").asText()),
                    parameter.get("in").asText() + (parameter.path("required").asBoolean() ? ", required" : ""),
                    SchemaText.of(document, parameter.get("schema")),
                    parameter.path("description").asText()));
        }
        return rows;
    }

    private List<List<String>> answers() {
        List<List<String>> rows = new ArrayList<>();
        for (Response response : operation.responses()) {
            JsonNode answer = document.follow(answer(response));
            List<String> headers = new ArrayList<>();
            response.headers().forEach(header -> headers.add(Markdown.quoted(header.name())));
            List<String> bodies = new ArrayList<>();
            for (Map.Entry<String, JsonNode> media : answer.get("content").properties()) {
                bodies.add(SchemaText.of(document, media.getValue().get("schema")));
            }
            rows.add(List.of(
                    response.status(), response.description(), String.join(", ", headers), String.join(", ", bodies)));
        }
        return rows;
    }

    private JsonNode answer(Response response) {
        return tree.get("responses").get(response.status());
    }
}
