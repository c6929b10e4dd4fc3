package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the plain reference: everything the contract says, in reading order. */
final class Reference {

    private final Document document;
    private final Contract contract;
    private final Examples examples;

    Reference(Document document, Examples examples) {
        this.document = document;
        this.contract = examples.contract();
        this.examples = examples;
    }

    String markdown() {
        Markdown text = new Markdown();
        head(text);
        operations(text);
        headers(text);
        schemas(text);
        errorCodes(text);
        return text.toString();
    }

    private void head(Markdown text) {
        JsonNode info = document.at("/info");
        text.heading(1, contract.title())
                .block(info.path("summary").asText())
                .block("Version " + contract.version() + ", contract `sha256:" + contract.sha256() + "`.")
                .block(info.get("description").asText());
        JsonNode contact = document.at("/info/contact");
        JsonNode license = document.at("/info/license");
        text.heading(2, "Support and licence")
                .block(Markdown.link(
                                contact.get("name").asText(), contact.get("url").asText())
                        + ", "
                        + Markdown.link(
                                contact.get("email").asText(),
                                "mailto:" + contact.get("email").asText())
                        + ". Licence: "
                        + Markdown.link(
                                license.get("name").asText(), license.get("url").asText())
                        + ".");
        text.heading(2, "Addresses");
        List<String> servers = new ArrayList<>();
        document.tree()
                .path("servers")
                .forEach(server -> servers.add(Markdown.quoted(server.get("url").asText()) + ": "
                        + server.path("description").asText()));
        text.list(servers);
    }

    private void operations(Markdown text) {
        text.heading(2, "Operations");
        contract.operations().forEach(operation -> new OperationText(document, examples, operation).write(text));
    }

    private void headers(Markdown text) {
        text.heading(2, "Headers of answers");
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> header : document.components("headers")) {
            JsonNode facts = header.getValue();
            rows.add(List.of(
                    Markdown.quoted(header.getKey()),
                    facts.path("required").asBoolean() ? "always" : "may be there",
                    SchemaText.of(document, facts.get("schema")),
                    facts.path("description").asText()
                            + " Example: "
                            + Markdown.quoted(facts.path("example").asText()) + "."));
        }
        text.table(List.of("Header", "Sent", "Value", "Meaning"), rows);
    }

    private void schemas(Markdown text) {
        text.heading(2, "Types");
        for (Map.Entry<String, JsonNode> schema : document.components("schemas")) {
            JsonNode facts = schema.getValue();
            text.heading(3, schema.getKey()).block(facts.path("description").asText());
            if (facts.has("properties")) {
                text.table(List.of("Field", "Value", "Meaning"), fields(facts));
            } else {
                text.block("Value: " + SchemaText.of(document, facts) + ".");
            }
        }
    }

    private List<List<String>> fields(JsonNode schema) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            rows.add(List.of(
                    Markdown.quoted(property.getKey()),
                    SchemaText.of(document, property.getValue()),
                    document.follow(property.getValue()).path("description").asText()));
        }
        return rows;
    }

    private void errorCodes(Markdown text) {
        text.heading(2, "Error codes");
        List<List<String>> rows = new ArrayList<>();
        for (ErrorCode code : contract.errorCodes()) {
            rows.add(List.of(
                    Markdown.quoted(code.code()),
                    String.join(
                            ", ", code.status().stream().map(String::valueOf).toList()),
                    code.meaning(),
                    code.action()));
        }
        text.table(List.of("Code", "Status", "Meaning", "What to do"), rows);
    }
}
