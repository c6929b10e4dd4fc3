package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code contract.lock} is committed, so that a review shows what a change of the contract means for partners. */
final class LockTest {

    private static final Path SOURCE = Path.of("src/main/openapi/projects.yaml");
    private static final Path LOCK = Path.of("src/main/openapi/contract.lock");

    @Test
    void theLockIsTheContractsFacts() throws IOException {
        String facts = Facts.lock(Document.openApi(SOURCE));
        if (System.getProperty("updateLock") != null) {
            Files.writeString(LOCK, facts);
        }

        assertThat(facts).as("mvn -pl api-spec verify -DupdateLock renews it").isEqualTo(Files.readString(LOCK));
    }
}
