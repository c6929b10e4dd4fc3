package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.exchange.Trust;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.spec.Contract;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContractOfServerTest {

    private static final String OTHER = "1.9.0 sha256:" + "0".repeat(64);

    @Test
    void saysNothingOfAServerThatWasMadeFromTheSameContract() {
        try (ProjectsServer server = Sample.serve()) {
            assertThat(mismatch(server.baseUri())).isEmpty();
        }
    }

    @Test
    void saysInOneLineThatAServerWasMadeFromAnotherContract() {
        try (FaultServer server = FaultServer.following(Script.always(text(OTHER + "\n")))) {
            assertThat(mismatch(server.uri()))
                    .contains("The server was made from another contract than this verifier: it from " + OTHER
                            + ", this one from " + Contract.builtIn().fingerprint() + ".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Welcome</html>", "2.0.0", "2.0.0 sha256:abc"})
    void expectsNothingOfServersThatAreNotOurs(String body) {
        try (FaultServer server = FaultServer.following(Script.always(text(body)))) {
            assertThat(mismatch(server.uri())).isEmpty();
        }
    }

    @Test
    void asksOnceAndWithoutCredentials() {
        try (FaultServer server = FaultServer.following(Script.always(HttpAnswer.of(404)))) {
            mismatch(server.uri());

            assertThat(server.seen().requests()).singleElement().satisfies(request -> {
                assertThat(request.target()).isEqualTo("/docs/fingerprint.txt");
                assertThat(request.header("authorization")).isEmpty();
            });
        }
    }

    private static HttpAnswer text(String body) {
        return HttpAnswer.of(200).with("Content-Type", "text/plain").body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> mismatch(URI server) {
        return ContractOfServer.mismatch(Contract.builtIn(), server, new Trust(Optional.empty(), false));
    }
}
