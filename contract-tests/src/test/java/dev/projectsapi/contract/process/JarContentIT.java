package dev.projectsapi.contract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The command line comes without what only a test needs. */
final class JarContentIT {

    @Test
    void theRunnableVerifierHoldsNeitherJUnitNorRestAssuredNorWhatTheyNeed() throws IOException {
        try (JarFile jar = new JarFile(Jar.contract().file().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.matches(
                            "(org/(junit|opentest4j|apiguardian|hamcrest|assertj|codehaus/groovy|apache/(groovy|http|commons/(codec|logging)))"
                                    + "|groovy|io/restassured)/.*"));
        }
    }
}
