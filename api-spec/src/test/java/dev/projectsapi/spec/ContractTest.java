package dev.projectsapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContractTest {

    private static final Path SOURCE = Path.of("src/main/openapi/projects.yaml");

    @Test
    void theResolvedFormHoldsWhatTheDocumentSays() {
        assertThat(Contract.builtIn()).isEqualTo(Contract.read(SOURCE));
    }

    @Test
    void tellsItsFingerprintWithoutBeingParsed() {
        assertThat(Contract.builtInFingerprint()).isEqualTo(Contract.builtIn().fingerprint());
    }

    @Test
    void theJsonFileSaysTheSameAsTheYamlFile() {
        Contract json = Contract.read(Path.of("target/site/openapi.json"));

        assertThat(json.operations()).isEqualTo(Contract.builtIn().operations());
        assertThat(json.errorCodes()).isEqualTo(Contract.builtIn().errorCodes());
    }

    @Test
    void keepsTheNullOfAnExample() {
        Operation list = Contract.builtIn().operation("GET", "/v2/Properties").orElseThrow();

        assertThat(list.response(200).orElseThrow().examples())
                .first()
                .extracting(Example::json)
                .asString()
                .endsWith("\"TotalCount\":1,\"NextPageToken\":null}");
    }

    @Test
    void findsAnOperationWhateverItsPathParameterIsCalled() {
        assertThat(Contract.builtIn().operation("GET", "/v2/Properties/{id}")).isPresent();
        assertThat(Contract.builtIn().operation("GET", "/v2/Properties/")).isEmpty();
    }

    @Test
    void answersTheDefaultResponseForAStatusWithoutItsOwn() {
        Operation list = Contract.builtIn().operation("GET", "/v2/Properties").orElseThrow();

        assertThat(list.response(404).orElseThrow().status()).isEqualTo("default");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 3.0: nullable, a reference with siblings wrapped in allOf
                """
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /things:
                    get:
                      responses:
                        '200':
                          description: d
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  next: {nullable: true, allOf: [{$ref: '#/components/schemas/Token'}]}
                components:
                  schemas:
                    Token: {type: string, maxLength: 9}
                """,
                // 3.1: a choice between the thing and null
                """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths:
                  /things:
                    get:
                      responses:
                        '200':
                          description: d
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  next: {oneOf: [{$ref: '#/components/schemas/Token'}, {type: 'null'}]}
                components:
                  schemas:
                    Token: {type: string, maxLength: 9}
                """
            })
    void readsANullableTokenFromBothVersions(String document, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), document);

        Operation operation = Contract.read(file).operation("GET", "/things").orElseThrow();
        Schema body = operation.response(200).orElseThrow().content().get("application/json");

        assertThat(body.properties().get("next").types()).containsExactlyInAnyOrder("string", "null");
        assertThat(body.properties().get("next").maxLength()).isEqualTo(9);
    }

    @Test
    void readsASchemaThatContainsItself(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths:
                  /trees:
                    get:
                      responses:
                        '200':
                          description: d
                          content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}
                components:
                  schemas:
                    Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}}}
                """);

        Operation operation = Contract.read(file).operation("GET", "/trees").orElseThrow();

        assertThat(operation
                        .response(200)
                        .orElseThrow()
                        .content()
                        .get("application/json")
                        .properties())
                .containsKey("child");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: b: c", "openapi: 3.1.0", "[1, 2]", "openapi: 3.1.0\npaths: {}"})
    void saysInOneLineThatAFileIsNoContract(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), text);

        assertThatThrownBy(() -> Contract.read(file))
                .isInstanceOf(ContractException.class)
                .message()
                .contains("wrong.yaml")
                .hasLineCount(1);
    }

    @Test
    void saysInOneLineThatAFileIsNotThere() {
        assertThatThrownBy(() -> Contract.read(Path.of("nowhere.yaml")))
                .isInstanceOf(ContractException.class)
                .hasMessage("nowhere.yaml: cannot be read (no such file)");
    }
}
