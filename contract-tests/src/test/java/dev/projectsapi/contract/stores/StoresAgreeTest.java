package dev.projectsapi.contract.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.Import;
import dev.projectsapi.server.postgres.ImportProgress;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import dev.projectsapi.spec.Contract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The sample served from memory and from PostgreSQL, into which it was imported. */
final class StoresAgreeTest {
    private static final Path SAMPLE =
            Path.of("../server-stub/src/main/resources/dev/projectsapi/server/sample/sample.yaml");

    @Test
    void verificationOfBothGivesTheSameVerdictRuleByRule() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Database database =
                    new Database("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres", null);
            Problems problems = new Problems(SAMPLE.toString(), problem -> {
                throw new AssertionError(problem);
            });
            new Import(database, ImportProgress.SILENT).run(sink -> DataFile.stream(SAMPLE, sink, problems), problems);

            try (PostgresProjectStore store = PostgresProjectStore.open(database, 8);
                    ProjectsServer fromPostgres = ProjectsServer.start(ServerOptions.of(store));
                    ProjectsServer fromMemory = Sample.serve()) {
                Verdict ofPostgres = verdict(fromPostgres);
                Verdict ofMemory = verdict(fromMemory);

                assertThat(ofPostgres.findings()).isEmpty();
                assertThat(ofPostgres.conforms()).isTrue();
                assertThat(ofPostgres.outcomes())
                        .extracting(RuleOutcome::rule, RuleOutcome::result)
                        .isEqualTo(ofMemory.outcomes().stream()
                                .map(outcome -> tuple(outcome.rule(), outcome.result()))
                                .toList());
            }
        }
    }

    private static Verdict verdict(ProjectsServer server) throws IOException {
        return Verifier.verify(
                Contract.builtIn(),
                Sample.at(server.baseUri()).withData(SAMPLE),
                VerifyOptions.defaults().withLimit(Duration.ofMinutes(5)));
    }
}
