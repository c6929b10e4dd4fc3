package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens around an answer: versions, connections, headers that ask for more. */
final class ConnectionTest extends WithSampleServer {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);

    @Test
    void answersPipelinedRequestsInTheirOrder() {
        String one = RawClient.get("/v2/Properties/" + Sample.PROJECT_OF_ONE, Sample.ONE);
        String wrong = RawClient.get("/nowhere", Sample.ONE);

        List<RawAnswer> answers = client().send(one + GET + wrong + GET, 4);

        assertThat(answers).extracting(RawAnswer::verdict).containsExactly("200", "200", "404 NOT_FOUND", "200");
        assertThat(answers.get(0).body()).startsWith("{\"Property\":{");
        assertThat(answers.get(3).body()).startsWith("{\"Properties\":[");
    }

    @Test
    void speaksHttp10WithoutAHost() {
        String request = "GET /v2/Properties HTTP/1.0\r\nAuthorization: " + Sample.ONE.authorization() + "\r\n\r\n";

        assertThat(client().send(request).verdict()).isEqualTo("200");
    }

    @Test
    void answersAtOnceWhereAClientWaitsForPermissionToSendTenGigabytes() {
        String request = RawClient.get(Sample.LIST, Sample.ONE, "Expect: 100-continue", "Content-Length: 10000000000");

        assertThat(client().send(request).verdict()).isEqualTo("200");
        assertThat(client().closesAfter(request)).isTrue();
    }

    @Test
    void endsTheConnectionOfAClientThatWaitsForPermissionHoweverLittleItWouldSend() {
        assertThat(client().closesAfter(RawClient.get(Sample.LIST, Sample.ONE, "Expect: 100-continue")))
                .isTrue();
    }

    @Test
    void ignoresAnotherExpectation() {
        String request = RawClient.get(Sample.LIST, Sample.ONE, "Expect: the-unexpected");

        assertThat(client().send(request + GET, 2))
                .extracting(RawAnswer::verdict)
                .containsExactly("200", "200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
            })
    void staysWithHttp11(String upgrade) {
        RawAnswer answer = get(Sample.LIST, Sample.ONE, upgrade);

        assertThat(answer.verdict()).isEqualTo("200");
        assertThat(answer.head()).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Range: bytes=0-1",
                "If-None-Match: *",
                "If-Modified-Since: Tue, 24 Nov 2026 00:00:00 GMT",
                "If-Match: \"x\""
            })
    void ignoresConditionsAndRanges(String header) {
        assertThat(get(Sample.LIST, Sample.ONE, header)).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo("200");
            assertThat(answer.body()).isEqualTo(get(Sample.LIST, Sample.ONE).body());
        });
    }

    @Test
    void closesWhenAskedTo() {
        assertThat(client().closesAfter(RawClient.get(Sample.LIST, Sample.ONE, "Connection: close")))
                .isTrue();
    }

    @Test
    void echoesARequestIdThatIsHarmless() {
        assertThat(get(Sample.LIST, Sample.ONE, "X-Request-Id: my.id-1_A").header("x-request-id"))
                .isEqualTo("my.id-1_A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a\"b",
                "a,b",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void makesARequestIdInsteadOfEchoingAnother(String sent) {
        assertThat(get(Sample.LIST, Sample.ONE, "X-Request-Id: " + sent).header("x-request-id"))
                .matches("[0-9a-f]{32}");
    }
}
