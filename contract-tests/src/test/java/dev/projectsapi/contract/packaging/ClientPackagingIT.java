package dev.projectsapi.contract.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program takes on with the client: few jars, and small ones. */
class ClientPackagingIT {

    private static final Path POM = Path.of("../client/pom.xml");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    @Test
    void theClientIsSmall() throws Exception {
        assertThat(Files.size(client())).isLessThan(150_000);
    }

    @Test
    void sixJarsAreAll() throws Exception {
        List<String> needed = DEPENDENCY
                .matcher(Files.readString(POM).replaceAll("(?s)<profiles>.*", ""))
                .results()
                .map(MatchResult::group)
                .filter(dependency -> dependency.contains("<artifactId>") && !dependency.contains("<scope>"))
                .map(dependency -> dependency.replaceAll("(?s).*<artifactId>(.*)</artifactId>.*", "$1"))
                .toList();
        List<Path> jars = ClientJars.ofOthers();
        long size = Files.size(client());
        for (Path jar : jars) {
            size += Files.size(jar);
        }

        assertThat(needed)
                .allSatisfy(artifact -> assertThat(jars)
                        .anyMatch(jar -> jar.getFileName().toString().startsWith(artifact + "-")))
                .hasSameSizeAs(jars);
        assertThat(size).isLessThan(2_700_000);
    }

    private static Path client() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../client/target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("projects-client-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
