package dev.projectsapi.contract.honest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class SameVerdictTest {

    @Test
    void theSameSeedAsksTheSameAndFindsTheSame() throws ConnectException {
        try (HonestServer server = HonestServer.start(api ->
                api.onProject((call, project) -> project.replace("SmsEnabled", call.isList() && call.rank() > 50)))) {
            Verdict first = verify(server, 5);
            Verdict second = verify(server, 5);

            assertThat(second.outcomes()).isEqualTo(first.outcomes());
            assertThat(second.requests()).isEqualTo(first.requests());
            assertThat(first.findings()).isNotEmpty();
        }
    }

    private static Verdict verify(HonestServer server, long seed) throws ConnectException {
        return Verifier.verify(
                Contract.builtIn(), server.underTest(), VerifyOptions.defaults().withSeed(seed));
    }
}
