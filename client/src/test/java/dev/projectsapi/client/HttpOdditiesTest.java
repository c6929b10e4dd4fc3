package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may do below the API, and what the client makes of it. */
class HttpOdditiesTest {

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) throws Exception {
        try (var elsewhere = ScriptedServer.playing(Answers.project());
                var server = ScriptedServer.playing(
                        Answers.json(status, "", "Location: " + elsewhere.url() + "/v2/Properties"));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    UnexpectedResponseException.class, () -> client.projects().list());

            assertThat(e.status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    static Stream<Named<Step>> interimAnswers() {
        return Stream.of(
                Named.of("100", Step.text("HTTP/1.1 100 Continue\r\n\r\n").then(Answers.project())),
                Named.of(
                        "103",
                        Step.text("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
                                .then(Answers.project())),
                Named.of(
                        "103 twice",
                        Step.text("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n")
                                .then(Answers.project())));
    }

    @ParameterizedTest
    @MethodSource("interimAnswers")
    void waitsThroughInterimAnswers(Step step) throws Exception {
        try (var server = ScriptedServer.playing(step);
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/html\r\n", "Content-Type: application/json; charset=latin1\r\n"})
    void readsTheBodyWhateverItsLabel(String contentType) throws Exception {
        String body = "{\"Property\":" + Answers.PROJECT + "}";
        Step step =
                Step.text("HTTP/1.1 200 OK\r\n" + contentType + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        try (var server = ScriptedServer.playing(step);
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    static Stream<Named<Step>> unreadableAnswers() {
        return Stream.of(
                Named.of(
                        "bad chunk size",
                        Step.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")),
                Named.of(
                        "header of 1 MB",
                        Step.text("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20) + "\r\nContent-Length: 0\r\n\r\n")),
                Named.of(
                        "10,000 headers",
                        Step.text("HTTP/1.1 200 OK\r\n" + "X-Filler: 12345678901234567890\r\n".repeat(10_000)
                                + "Content-Length: 0\r\n\r\n")),
                Named.of("bad length", Step.text("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}")),
                Named.of("negative length", Step.text("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}")),
                Named.of(
                        "two lengths",
                        Step.text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")),
                Named.of("status of four digits", Step.text("HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}")),
                Named.of("no HTTP", Step.text("SSH-2.0-OpenSSH_9.2\r\n").then(Step.close())));
    }

    @ParameterizedTest
    @MethodSource("unreadableAnswers")
    void fails(Step step) throws Exception {
        try (var server = ScriptedServer.playing(step);
                var client = Clients.of(server.url()).build()) {
            assertThat(catchThrowableOfType(
                            ProjectsException.class, () -> client.projects().list()))
                    .isInstanceOfAny(
                            ConnectionException.class,
                            UnexpectedResponseException.class,
                            ProjectsTimeoutException.class);
        }
    }

    @Test
    void isNotPoisonedByABodyLongerThanItsLength() throws Exception {
        Step longer = Answers.project().then(Step.text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        try (var server = ScriptedServer.playing(longer, Answers.page(null, "Right"));
                var client = Clients.of(server.url()).build()) {
            client.projects().get(Clients.SID);

            assertThat(client.projects().list().items())
                    .extracting(Project::name)
                    .containsExactly("Right");
        }
    }
}
