package dev.projectsapi.contract.testserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.spec.Contract;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Through the relay the server is still the server: the verifier sees no difference. */
class VerifiedTestServerTest {

    @Test
    void isJudgedAsTheServerStubItself() throws Exception {
        try (ProjectsServer stub = Sample.serve();
                ProjectsTestServer server = ProjectsTestServer.start(SampleData.accounts())) {
            Verdict direct = verify(stub.baseUri());
            Verdict relayed = verify(server.baseUrl());

            assertThat(relayed.conforms()).isTrue();
            assertThat(results(relayed)).isEqualTo(results(direct));
        }
    }

    private static Verdict verify(URI url) throws Exception {
        return Verifier.verify(Contract.builtIn(), Sample.at(url), VerifyOptions.defaults());
    }

    private static List<String> results(Verdict verdict) {
        return verdict.outcomes().stream()
                .map(outcome -> outcome.rule() + " " + outcome.result())
                .toList();
    }
}
