package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With the oldest Jackson that it promises to work with, the client reads, and refuses, what it does with ours. */
final class OldestJacksonIT {

    @Test
    void readsAndRefusesTheSame() throws Exception {
        List<Path> oldest = oldest();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(oldest),
                        AnswersOnAnyJackson.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(oldest).hasSize(4);
        assertThat(said.lines().findFirst().orElseThrow())
                .isEqualTo("Jackson " + version(oldest.get(0)) + ", "
                        + AnswerRows.rows().size() + " rows");
    }

    private static List<Path> oldest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("oldest.jackson")))) {
            return files.sorted().toList();
        }
    }

    private static String version(Path jar) {
        return jar.getFileName().toString().replaceAll("jackson-annotations-|\\.jar", "");
    }

    /** Ours, but for Jackson. */
    private static String classPath(List<Path> oldest) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Stream<String> others = Stream.of(all.split(File.pathSeparator))
                .filter(jar -> !jar.matches(".*jackson-(annotations|core|databind|datatype-jsr310)-[0-9.]+\\.jar"));
        return Stream.concat(oldest.stream().map(Path::toString), others)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
