package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads that cannot be read, besides those of the fault table. */
class HttpOdditiesTest {

    static Stream<Named<Step>> unreadableAnswers() {
        return Stream.of(
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
}
