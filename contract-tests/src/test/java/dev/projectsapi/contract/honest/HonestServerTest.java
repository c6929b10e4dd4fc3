package dev.projectsapi.contract.honest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HonestServerTest {

    @Test
    void noRuleFindsAnythingAndAllRun(@TempDir Path folder) throws ConnectException {
        Path data = HonestServer.writeData(folder.resolve("data.json"));
        try (HonestServer server = HonestServer.start()) {
            Verdict verdict =
                    Verifier.verify(Contract.builtIn(), server.underTest().withData(data), VerifyOptions.defaults());

            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.outcomes()).allMatch(rule -> rule.result() == RuleOutcome.Result.PASSED);
        }
    }
}
