package dev.projectsapi.contract.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release publishes. */
@Tag("slow")
final class ReleaseIT {

    @ParameterizedTest
    @ValueSource(strings = {"projects-client", "projects-server", "projects-contract", "projects-api-spec"})
    void everyJarComesWithItsSourcesItsJavadocAndWhatItIsMadeOf(String module) {
        assertThat(List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"))
                .allSatisfy(end -> assertThat(published(module, end)).isNotEmptyFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects-client", "projects-server", "projects-contract", "projects-api-spec"})
    void itsPomNeedsNoOther(String module) throws Exception {
        assertThat(Files.readString(published(module, ".pom")))
                .contains("<license>")
                .doesNotContain("<parent>", "<profile>", "<scope>test</scope>", "SNAPSHOT", "${");
    }

    @Test
    void anotherBuildGivesTheSameBytes() throws Exception {
        Map<String, String> again = hashes(Release.publishedAgain());

        assertThat(again).isEqualTo(hashes(Release.published())).hasSizeGreaterThan(20);
    }

    private static Path published(String module, String end) throws Exception {
        String file = module + "-" + Release.VERSION + end;
        return Release.published()
                .resolve("dev/projectsapi")
                .resolve(module)
                .resolve(Release.VERSION)
                .resolve(file);
    }

    /** Of all files but the lists of versions, which say when they were written. */
    private static Map<String, String> hashes(Path repository) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith("maven-metadata")) {
                    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    hashes.put(repository.relativize(file).toString(), new BigInteger(1, hash).toString(16));
                }
            }
        }
        return hashes;
    }
}
