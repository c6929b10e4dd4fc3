package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The data file and the subject that implementers are given. */
final class FixtureTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/projectsapi/contract/fixture");

    @Test
    void letEveryRuleRunOnAServerThatHoldsThem() throws Exception {
        try (ProjectsServer server = ProjectsServer.start(
                ServerOptions.of(new InMemoryProjectStore(DataFile.read(FOLDER.resolve("fixture.yaml")))))) {
            Run run = Run.verify(FOLDER.resolve("subject.yaml"), "--url", server.baseUri(), "--require-all");

            assertThat(run.exit()).as(run.out() + run.err()).isZero();
            assertThat(run.lastLine()).contains("0 failed, 0 known gaps, 0 could not run");
        }
    }
}
