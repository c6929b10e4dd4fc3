package dev.projectsapi.contract.faults;

import static dev.projectsapi.contract.faults.Answers.close;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HttpAnswerTest {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page()).with("X-Request-Id", "r1");

    static Stream<HttpAnswer> framedInAnyWay() {
        return Stream.of(PAGE, PAGE.chunked(7), PAGE.untilClose());
    }

    @ParameterizedTest
    @MethodSource("framedInAnyWay")
    void isReadByTheJdksClient(HttpAnswer answer) throws Exception {
        try (FaultServer server = FaultServer.answering(answer)) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server.uri()).build(), BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("x-request-id")).contains("r1");
            assertThat(response.body()).isEqualTo(Payload.page());
        }
    }

    @Test
    void sendsLessThanItAnnounces() throws IOException {
        String answer = played(HttpAnswer.json(200, "{}").announcing(10).then(close()));

        assertThat(answer).contains("\r\nContent-Length: 10\r\n").endsWith("\r\n\r\n{}");
    }

    @Test
    void cutsTheBodyAndKeepsTheTrueLengthInTheHead() throws IOException {
        String answer = played(HttpAnswer.json(200, "[1,2,3]").cutAfter(2).then(close()));

        assertThat(answer).contains("\r\nContent-Length: 7\r\n").endsWith("\r\n\r\n[1");
    }

    @Test
    void saysThatItIsCompressed() throws IOException {
        String answer = played(HttpAnswer.json(200, "{}").gzip().then(close()));

        assertThat(answer).contains("\r\nContent-Encoding: gzip\r\n").contains("\r\n\r\n\u001f\u008b");
    }

    @Test
    void sendsAnyHeaderLineAndLeavesOneOut() throws IOException {
        String answer = played(
                HttpAnswer.json(204, "").without("content-type").line("broken").then(close()));

        assertThat(answer).isEqualTo("HTTP/1.1 204 Scripted\r\nbroken\r\n\r\n");
    }

    private static String played(Answer answer) throws IOException {
        try (FaultServer server = FaultServer.answering(answer);
                Peer peer = Peer.of(server)) {
            return peer.get("/").readAll();
        }
    }
}
