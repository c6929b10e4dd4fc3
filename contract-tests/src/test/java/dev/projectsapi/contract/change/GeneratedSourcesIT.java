package dev.projectsapi.contract.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generator makes is used as it comes, and nowhere kept: made once more from the contract it is the same, byte by byte. */
final class GeneratedSourcesIT {

    @TempDir
    private static Path work;

    @BeforeAll
    static void makeOnceMore() throws IOException, InterruptedException {
        Files.copy(GeneratedModule.CONTRACT, work.resolve("projects.yaml"));
        Generator.run(
                List.of(GeneratedModule.SERVER.writeJob(work), GeneratedModule.CLIENT.writeJob(work)),
                work.resolve("generator.log"));
    }

    @ParameterizedTest
    @EnumSource(GeneratedModule.class)
    void isTheSameEachTime(GeneratedModule module) throws IOException {
        assertThat(javaFiles(module.generatedIn(work)))
                .isEqualTo(javaFiles(module.generated()))
                .isNotEmpty();
    }

    @Test
    void isNowhereInTheSources() throws IOException {
        for (String module : List.of("api-spec", "client", "server-stub", "contract-tests")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java")))
                        .noneMatch(file -> file.getParent().toString().contains("generated"))
                        .noneMatch(GeneratedSourcesIT::saysThatItIsGenerated);
            }
        }
    }

    private static boolean saysThatItIsGenerated(Path file) {
        try {
            // the generator writes it with a value on each class
            return Files.readString(file).contains("Generated(value = \"org.openapitools");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> javaFiles(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
