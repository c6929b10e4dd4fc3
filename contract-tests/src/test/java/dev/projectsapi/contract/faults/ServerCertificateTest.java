package dev.projectsapi.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ServerCertificateTest {

    @Test
    void isAcceptedByWhoTrustsIt() throws Exception {
        ServerCertificate own = ServerCertificate.valid();

        assertThat(call(own, own.trusted())).isEqualTo(200);
    }

    static Stream<Arguments> unfit() throws Exception {
        ServerCertificate expired = ServerCertificate.expired();
        ServerCertificate elsewhere = ServerCertificate.forHost("elsewhere.example");
        return Stream.of(
                Arguments.of(expired, expired.trusted(), "NotAfter"),
                Arguments.of(elsewhere, elsewhere.trusted(), "subject alternative names"),
                Arguments.of(
                        ServerCertificate.valid(), SSLContext.getDefault(), "unable to find valid certification path"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void isRefusedForOneReasonOnly(ServerCertificate shown, SSLContext trusted, String reason) {
        assertThatThrownBy(() -> call(shown, trusted))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining(reason);
    }

    private static int call(ServerCertificate shown, SSLContext trusted) throws Exception {
        try (FaultServer server = FaultServer.overTls(shown.shown(), Script.always(HttpAnswer.json(200, "{}")))) {
            HttpClient client = HttpClient.newBuilder().sslContext(trusted).build();
            return client.send(HttpRequest.newBuilder(server.uri()).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
