package dev.projectsapi.spec.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the contract says and the reference does not is lost to a partner who reads no YAML. */
final class ReferenceTest {

    private static final Contract CONTRACT = Contract.builtIn();

    @Test
    void theMarkdownHasEveryFact() throws IOException {
        assertThat(flat(SiteFiles.text("reference.md"))).contains(facts());
    }

    @Test
    void theHtmlHasEveryFact() throws IOException {
        String text = SiteFiles.elements("reference.html").get(0).getTextContent();

        assertThat(flat(text))
                .contains(facts().stream().map(fact -> fact.replace("`", "")).toList());
    }

    private static List<String> facts() throws IOException {
        List<String> facts = new ArrayList<>();
        CONTRACT.operations().forEach(operation -> {
            facts.add("`" + operation.method() + " " + operation.path() + "`");
            facts.add("`" + operation.id() + "`");
            operation.parameters().forEach(parameter -> facts.add("`" + parameter.name() + "`"));
            operation.responses().forEach(response -> {
                facts.add(response.status());
                facts.add(response.description());
            });
        });
        for (ErrorCode code : CONTRACT.errorCodes()) {
            facts.addAll(List.of("`" + code.code() + "`", code.meaning(), code.action()));
        }
        JsonNode tree = new YAMLMapper().readTree(Files.readAllBytes(Path.of("src/main/openapi/projects.yaml")));
        collect(tree.get("info"), facts);
        collect(tree.get("paths"), facts);
        collect(tree.get("components"), facts);
        for (Map.Entry<String, JsonNode> header : tree.at("/components/headers").properties()) {
            facts.add("`" + header.getKey() + "`");
        }
        for (Map.Entry<String, JsonNode> schema : tree.at("/components/schemas").properties()) {
            facts.add(schema.getKey());
            schema.getValue().path("properties").fieldNames().forEachRemaining(field -> facts.add("`" + field + "`"));
        }
        return facts.stream().map(ReferenceTest::flat).toList();
    }

    /** Every description and every limit, wherever it stands; of examples the test above takes care. */
    private static void collect(JsonNode node, List<String> facts) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            switch (member.getKey()) {
                case "description", "minimum", "maximum", "maxLength", "maxItems", "pattern", "default" -> {
                    if (member.getValue().isValueNode()) {
                        facts.addAll(List.of(member.getValue().asText().split("\n\n(## .*\n\n)?")));
                    }
                }
                case "examples", "securitySchemes", "servers" -> {}
                default -> collect(member.getValue(), facts);
            }
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, facts));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
