package dev.projectsapi.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.spec.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentTest {

    private static final Path SOURCE = Path.of("src/main/openapi/projects.yaml");

    @TempDir
    private Path folder;

    @Test
    void hasTheTreeThatOtherReadersHave() throws IOException {
        Document document = Document.read(SOURCE);

        String others = new YAMLMapper().readTree(Files.readAllBytes(SOURCE)).toString();
        assertThat(document.tree()).hasToString(others);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "/paths, 2",
        "/paths/~1a~1{b}, 3",
        "/paths/~1a~1{b}/get/tags/0, 5",
        "/paths/~1a~1{b}/get/tags/1, 6",
        "/paths/~1a~1{b}/get/nothing/here, 4"
    })
    void knowsTheLineOfAPlaceOrOfTheOneAround(String pointer, int line) throws IOException {
        Document document = read("""
                openapi: 3.1.0
                paths:
                  /a/{b}:
                    get:
                      tags: [A,
                        B]
                """);

        assertThat(document.line(pointer)).isEqualTo(line);
    }

    @Test
    void readsPlainWordsAsJsonDoes() throws IOException {
        Document document =
                read("{a: no, b: 2026-01-01, c: 010, d: 1.50, e: true, f: ~, g: , h: 1e3, i: '1', j: 0x10}");

        assertThat(document.tree()).hasToString("""
                {"a":"no","b":"2026-01-01","c":"010","d":1.50,"e":true,"f":null,"g":null,"h":1E+3,"i":"1","j":"0x10"}""");
    }

    @Test
    void knowsTheKeysThatStandTwice() throws IOException {
        assertThat(read("a: {b: 1, c: 2, b: 3}").doubled()).containsExactly("/a/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1, 2]", "a: [", "a: &a {b: *a}", "{[1]: 2}", "a: \t- b: c: d", "a: *nowhere"})
    void saysInOneLineThatAFileIsNoDocument(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ContractException.class)
                .message()
                .contains("some.yaml")
                .hasLineCount(1);
    }

    @Test
    void namesTheLineThatIsNotWellFormed() {
        assertThatThrownBy(() -> read("a: 1\nb: [\n"))
                .hasMessageContaining("some.yaml:3: not well-formed YAML or JSON");
    }

    @Test
    void saysThatAFileIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("some.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> Document.read(file)).hasMessageEndingWith("some.bin: cannot be read (not UTF-8)");
    }

    private Document read(String text) throws IOException {
        return Document.read(Files.writeString(folder.resolve("some.yaml"), text));
    }
}
