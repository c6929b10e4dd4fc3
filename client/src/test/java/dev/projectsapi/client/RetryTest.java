package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    @Test
    void repeatsUntilTheServerAnswers() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(503, "UNAVAILABLE"), Answers.error(503, "UNAVAILABLE"), Answers.project());
                var client = Clients.of(server.url())
                        .retryDelay(Duration.ofMillis(100))
                        .build()) {
            long begin = System.nanoTime();

            assertThat(client.projects().withResponse().get(Clients.SID).attempts())
                    .isEqualTo(3);
            assertThat(since(begin)).isBetween(Duration.ofMillis(150), Duration.ofSeconds(5));
        }
    }

    @Test
    void carriesNothingOverFromOneCallToTheNext() throws Exception {
        try (var server = ScriptedServer.playing(Answers.error(503, "UNAVAILABLE"));
                var client = Clients.of(server.url()).build()) {
            for (int call = 1; call <= 4; call++) {
                assertThatExceptionOfType(ServerException.class)
                        .isThrownBy(() -> client.projects().list());
                assertThat(server.requests()).hasSize(call * 3);
            }
        }
    }

    @Test
    void waitsAsLongAsTheServerSays() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(429, "TOO_MANY_REQUESTS", "Retry-After: 1"), Answers.project());
                var client = Clients.of(server.url()).build()) {
            long begin = System.nanoTime();
            client.projects().get(Clients.SID);

            assertThat(since(begin)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        }
    }

    @Test
    void readsADateByTheServersOwnClock() throws Exception {
        ZonedDateTime wrong = ZonedDateTime.of(2001, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);
        try (var server = ScriptedServer.playing(
                        Answers.error(
                                429,
                                "TOO_MANY_REQUESTS",
                                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(wrong),
                                "Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(wrong.plusSeconds(1))),
                        Answers.project());
                var client = Clients.of(server.url()).build()) {
            long begin = System.nanoTime();
            client.projects().get(Clients.SID);

            assertThat(since(begin)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wed, 21 Oct 2015 07:28:00 GMT", "-5", "", "soon", "1.5", "٣", "0"})
    void takesAnUnreadableOrPastWaitForNone(String retryAfter) throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(429, "TOO_MANY_REQUESTS", "Retry-After: " + retryAfter), Answers.project());
                var client = Clients.of(server.url()).build()) {
            long begin = System.nanoTime();
            client.projects().get(Clients.SID);

            assertThat(since(begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "1000000000000", "99999999999999999999999999"})
    void failsAtOnceWhereTheWaitIsTooLong(String retryAfter) throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(429, "TOO_MANY_REQUESTS", "Retry-After: " + retryAfter), Answers.project());
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    RateLimitedException.class, () -> client.projects().list());

            assertThat(e.retryAfter().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofHours(1));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void failsAtOnceWhereTheWaitIsLongerThanItMayBe() throws Exception {
        try (var server =
                        ScriptedServer.playing(Answers.error(503, "UNAVAILABLE", "Retry-After: 1"), Answers.project());
                var client = Clients.of(server.url())
                        .maxRetryAfter(Duration.ofMillis(900))
                        .build()) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> client.projects().get(Clients.SID));

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void tellsOfNoWaitThatIsOver() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(429, "TOO_MANY_REQUESTS", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"));
                var client = Clients.of(server.url()).maxRetries(0).build()) {
            var e = catchThrowableOfType(
                    RateLimitedException.class, () -> client.projects().list());

            assertThat(e.retryAfter()).isEmpty();
        }
    }

    @Test
    void failsAtOnceWhereTheWaitOutlivesTheCall() throws Exception {
        try (var server = ScriptedServer.playing(Answers.error(503, "UNAVAILABLE", "Retry-After: 50"));
                var client = Clients.of(server.url())
                        .maxRetryAfter(Duration.ofMinutes(2))
                        .build()) {
            long begin = System.nanoTime();
            var e = catchThrowableOfType(
                    ServerException.class, () -> client.projects().list());

            assertThat(e.retryAfter()).contains(Duration.ofSeconds(50));
            assertThat(since(begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void repeatsARefusedConnection() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (var client = Clients.of(URI.create("http://127.0.0.1:" + free)).build()) {
            var e = catchThrowableOfType(
                    ConnectionException.class, () -> client.projects().list());

            assertThat(e.attempts()).isEqualTo(3);
            assertThat(e).hasMessageContaining("ConnectException");
        }
    }

    @Test
    void repeatsWhatIsClosedBeforeAnAnswer() throws Exception {
        try (var server = ScriptedServer.playing(Step.close(), Step.close(), Answers.project());
                var client = Clients.of(server.url()).build()) {
            client.projects().get(Clients.SID);

            // the client may count fewer: the JDK repeats one such request by itself
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void repeatsABodyThatIsResetOrCutShort() throws Exception {
        Step begun = Answers.head(200, 1000).then(Step.text("{\"Property\":"));
        try (var server =
                        ScriptedServer.playing(begun.then(Step.reset()), begun.then(Step.close()), Answers.project());
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().withResponse().get(Clients.SID).attempts())
                    .isEqualTo(3);
        }
    }

    @Test
    void saysThatABodyWasCutShort() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.head(200, 1000).then(Step.text("{")).then(Step.close()));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    ConnectionException.class, () -> client.projects().list());

            assertThat(e.attempts()).isEqualTo(3);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
