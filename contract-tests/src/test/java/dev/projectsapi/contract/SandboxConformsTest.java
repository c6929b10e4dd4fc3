package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.spec.Contract;
import org.junit.jupiter.api.Test;

/** With its sandbox on, the server-stub still keeps the contract for ordinary accounts. */
final class SandboxConformsTest {

    @Test
    void keepsTheContractForOrdinaryAccounts() throws Exception {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));
        try (ProjectsServer server = ProjectsServer.start(options.withSandbox())) {
            Verdict verdict =
                    Verifier.verify(Contract.builtIn(), Sample.at(server.baseUri()), VerifyOptions.defaults());

            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.finished()).isTrue();
            assertThat(verdict.count(RuleOutcome.Result.PASSED)).isGreaterThan(50);
        }
    }
}
