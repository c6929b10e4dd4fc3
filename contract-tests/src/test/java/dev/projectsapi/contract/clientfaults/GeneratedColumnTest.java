package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the published table says of the generator's output is so. */
@Tag("slow")
class GeneratedColumnTest {

    @Test
    void theGeneratedClientFaresAsPublished() throws Exception {
        Map<Integer, String> column = column();

        assertThat(column).hasSize(FaultTable.ROWS.size());
        assertThat(FaultsPage.of(new Results(), column)).isEqualTo(FaultsPage.committed());
    }

    private static Map<Integer, String> column() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx1g",
                        "-cp",
                        // in a build, the other one is Surefire's own
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        GeneratedColumn.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Integer, String> column = new TreeMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(GeneratedColumn.MARK)) {
                    String[] parts = line.split(" ", 3);
                    column.put(Integer.valueOf(parts[1]), parts[2]);
                }
            }
        }
        process.waitFor();
        return column;
    }
}
