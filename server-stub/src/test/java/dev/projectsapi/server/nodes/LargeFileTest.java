package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.postgres.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LargeFileTest {
    @Test
    void saysInOneLineThatTheMemoryIsTooSmallForAFile(@TempDir Path folder) throws Exception {
        // one text as long as may be takes 38 MB twice
        Path data = Files.writeString(
                folder.resolve("data.json"), "{\"accounts\":[{\"Token\":\"" + "a".repeat(19_000_000) + "\"}]}");

        try (Verb reading = Verb.start(TestPostgres.emptyDatabase(), "import", "--data", data.toString())) {
            assertThat(reading.lines())
                    .containsExactly("--data: " + data + ": the memory is too small for it; give more by java -Xmx");
            assertThat(reading.await()).isEqualTo(2);
        }
    }
}
