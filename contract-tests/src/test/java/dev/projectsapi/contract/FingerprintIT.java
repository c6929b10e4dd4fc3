package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has nothing but a jar can tell which contract it was made from. */
final class FingerprintIT {

    @ParameterizedTest
    @ValueSource(strings = {"projects.server.jar", "projects.contract.jar"})
    void theManifestNamesTheContract(String jar) throws IOException {
        try (JarFile file = new JarFile(System.getProperty(jar))) {
            Attributes manifest = file.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Contract-Version"))
                    .isEqualTo(Contract.builtIn().version());
            assertThat(manifest.getValue("Contract-Sha256"))
                    .isEqualTo(Contract.builtIn().sha256());
        }
    }
}
