package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.TroubledStore;
import dev.projectsapi.server.WithSampleServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens around an answer: versions, connections, bodies that nobody asked for. */
final class ConnectionTest extends WithSampleServer {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);

    /** One that hands each request over to another thread. */
    private final ProjectsServer waiting = ProjectsServer.start(ServerOptions.of(new TroubledStore(() -> {})));

    @AfterAll
    void stopWaiting() {
        waiting.close();
    }

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

    @Test
    void ignoresASmallBodyAndGoesOn() {
        String plain = RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: 5") + "hello";
        String chunked = RawClient.get(Sample.LIST, Sample.ONE, "Transfer-Encoding: chunked") + "3\r\nabc\r\n0\r\n\r\n";

        assertThat(client().send(plain + chunked + GET, 3))
                .extracting(RawAnswer::verdict)
                .containsExactly("200", "200", "200");
    }

    @Test
    void endsTheConnectionBehindALargeBody() {
        String request = RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: 100000") + "a".repeat(100_000);

        assertThat(client().send(request).verdict()).isEqualTo("200");
        assertThat(client().closesAfter(request)).isTrue();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v2/Properties HTTP/1.1\r\n\r\n",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GARBAGE\r\n\r\n"
            })
    void answersNothingBehindItsLastAnswer(String last) {
        for (ProjectsServer either : List.of(server(), waiting)) {
            try (RawConnection connection = new RawClient(either).connect()) {
                connection.send(last + GET + GET);

                assertThat(connection.read().header("connection")).isEqualTo("close");
                assertThat(connection.ends()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\r\n\r\n", "3\r\nabc\r\n0\r\n\r\n", "zz\r\n", "ffffffffffffffff\r\nabc"})
    void answersWhateverTheChunksOfABodyAre(String chunks) {
        String request = RawClient.get(Sample.LIST, Sample.ONE, "Transfer-Encoding: chunked") + chunks;

        for (ProjectsServer either : List.of(server(), waiting)) {
            assertThat(new RawClient(either).send(request).verdict()).isEqualTo("200");
        }
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
