package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@code llms.txt}: what a language model should read, and where, in the form of llmstxt.org. */
final class LlmsText {

    private LlmsText() {}

    static String of(Document document, Contract contract, Map<String, String> guides) {
        List<String> operations = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            operations.add(Markdown.quoted(operation.method() + " " + operation.path()) + " (" + operation.id() + "), "
                    + operation.parameters().stream()
                            .map(parameter -> Markdown.quoted(parameter.name()))
                            .reduce((one, other) -> one + ", " + other)
                            .map(names -> "takes " + names)
                            .orElse("takes nothing"));
        }
        List<String> links = new ArrayList<>();
        guides.forEach((name, text) -> links.add(Markdown.link(Guides.title(text), "guides/" + name + ".md")));
        return new Markdown()
                .heading(1, contract.title())
                .block("> " + document.at("/info/summary").asText() + " Version " + contract.version()
                        + ", contract sha256:" + contract.sha256() + ".")
                .list(operations)
                .block(document.section("Authentication"))
                .block(document.section("Paging"))
                .block(document.section("Errors"))
                .heading(2, "Reference")
                .list(List.of(
                        "[reference.md](reference.md): everything, as Markdown",
                        "[openapi.yaml](openapi.yaml), [openapi.json](openapi.json): the contract, OpenAPI 3.1",
                        "[openapi-3.0.yaml](openapi-3.0.yaml), [openapi-3.0.json](openapi-3.0.json): the same in"
                                + " OpenAPI 3.0.3",
                        "[projects.http](projects.http): every example as a request"))
                .heading(2, "Guides")
                .list(links)
                .toString();
    }
}
