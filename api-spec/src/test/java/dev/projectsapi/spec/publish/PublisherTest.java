package dev.projectsapi.spec.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.compat.Facts;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherTest {

    private static final Path SOURCE = Path.of("src/main/openapi/projects.yaml");
    private static final Path SITE = Path.of("target/site");

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.json", "openapi-3.0.yaml", "openapi-3.0.json"})
    void everyPublishedFormSaysTheSame(String file) {
        Contract published = Contract.read(SITE.resolve(file));

        assertThat(Facts.of(Document.openApi(SITE.resolve(file)))).isEqualTo(Facts.of(Document.openApi(SOURCE)));
        assertThat(published.operations()).isEqualTo(Contract.builtIn().operations());
    }

    @Test
    void publishesTheDocumentAsItWasWritten() throws IOException {
        assertThat(SITE.resolve("openapi.yaml")).hasSameBinaryContentAs(SOURCE);
    }

    @Test
    void theTwinUsesTheWordsOf30() throws IOException {
        JsonNode twin = new YAMLMapper().readTree(Files.readAllBytes(SITE.resolve("openapi-3.0.yaml")));

        JsonNode token = twin.at("/components/schemas/ProjectList/properties/NextPageToken");
        assertThat(token.get("type").asText()).isEqualTo("string");
        assertThat(token.get("nullable").asBoolean()).isTrue();
        assertThat(twin.get("openapi").asText()).isEqualTo("3.0.3");
        assertThat(twin.at("/info/summary").isMissingNode()).isTrue();
    }

    @Test
    void wrapsAReferenceWithSiblings() throws IOException {
        JsonNode document = new YAMLMapper().readTree("""
                openapi: 3.1.0
                components: {schemas: {A: {$ref: '#/components/schemas/B', description: 'an A'}}}
                """);

        JsonNode a = OpenApi30.twinOf(document).at("/components/schemas/A");

        assertThat(a).hasToString("{\"description\":\"an A\",\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}]}");
    }
}
