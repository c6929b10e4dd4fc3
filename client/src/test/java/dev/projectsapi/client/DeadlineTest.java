package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

    private static final Duration TOTAL = Duration.ofMillis(400);

    static Stream<Named<Step>> slowServers() {
        return Stream.of(
                Named.of("headers never come", Step.stall()),
                Named.of(
                        "body stalls",
                        Answers.head(200, 100)
                                .then(Step.text("{\"Properties\":"))
                                .then(Step.stall())),
                Named.of("body drips", Answers.head(200, 1_000_000).then(Step.drip(new byte[] {' '}, 50))),
                Named.of(
                        "head drips",
                        Step.text("HTTP/1.1 200 OK\r\n")
                                .then(Step.drip("X: 1\r\n".getBytes(StandardCharsets.US_ASCII), 20))));
    }

    @ParameterizedTest
    @MethodSource("slowServers")
    void endsACallAtItsTotalTimeout(Step slow) throws Exception {
        try (var server = ScriptedServer.playing(slow);
                var client = Clients.of(server.url()).totalTimeout(TOTAL).build()) {
            assertTimesOut(client);
            server.awaitHangUp();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void endsACallWhoseConnectionDoesNotComeAbout() throws Exception {
        try (var full = new FullBacklog();
                var client = Clients.of(full.url()).totalTimeout(TOTAL).build()) {
            assertTimesOut(client);
        }
    }

    @Test
    void repeatsATryThatTakesTooLong() throws Exception {
        try (var server = ScriptedServer.playing(Step.stall(), Answers.project());
                var client = Clients.of(server.url())
                        .attemptTimeout(Duration.ofMillis(200))
                        .build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void givesUpAfterTheLastTryThatTookTooLong() throws Exception {
        try (var server = ScriptedServer.playing(Step.stall());
                var client = Clients.of(server.url())
                        .attemptTimeout(Duration.ofMillis(100))
                        .build()) {
            var e = catchThrowableOfType(
                    ProjectsTimeoutException.class, () -> client.projects().list());

            assertThat(e.attempts()).isEqualTo(3);
        }
    }

    private static void assertTimesOut(ProjectsClient client) {
        long begin = System.nanoTime();
        var e = catchThrowableOfType(
                ProjectsTimeoutException.class, () -> client.projects().list());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(e).isNotNull();
        assertThat(Thread.interrupted()).isFalse();
        // a busy machine needs the space; without a deadline it would be for ever
        assertThat(took).isBetween(TOTAL.minusMillis(5), TOTAL.plusSeconds(2));
    }
}
