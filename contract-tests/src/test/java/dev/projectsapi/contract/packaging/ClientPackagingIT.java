package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
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
                .matcher(Files.readString(POM))
                .results()
                .map(MatchResult::group)
                .filter(dependency -> dependency.contains("<artifactId>") && !dependency.contains("<scope>"))
                .map(dependency -> dependency.replaceAll("(?s).*<artifactId>(.*)</artifactId>.*", "$1"))
                .toList();
        List<Path> jars = Stream.of(
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        JavaTimeModule.class,
                        NullMarked.class)
                .map(ClientPackagingIT::jar)
                .toList();
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

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
