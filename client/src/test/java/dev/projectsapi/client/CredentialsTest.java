package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    @Test
    void keepTheirTokenToThemselves() {
        Credentials credentials = new Credentials("ACCOUNT", "to:ken");

        assertThat(credentials).hasToString("Credentials[accountSid=ACCOUNT, token=***]");
        assertThat(credentials.token()).isEqualTo("to:ken");
        assertThat(credentials.encoded())
                .isEqualTo(Base64.getEncoder().encodeToString("ACCOUNT:to:ken".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuseWhatTheHeaderCannotSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials("", "token"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials("AC:COUNT", "token"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials("ACCOUNT", ""));
    }

    @Test
    void passThroughWhatTheirSupplierThrows() throws Exception {
        RuntimeException vaultIsSealed = new UnsupportedOperationException("vault is sealed");
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url())
                        .maxConcurrentCalls(1)
                        .credentials(() -> {
                            throw vaultIsSealed;
                        })
                        .build()) {
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> client.projects().list()).isSameAs(vaultIsSealed);
            }
            assertThatThrownBy(() -> client.async().list().get()).hasCause(vaultIsSealed);
            assertThat(server.requests()).isEmpty();
        }
    }
}
