package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits that are too long, or none: what is not in the fault table. */
class RetryTest {

    @ParameterizedTest
    @ValueSource(strings = {"٣", "0"})
    void takesAnotherAlphabetsDigitsAndZeroForNone(String retryAfter) throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(429, "TOO_MANY_REQUESTS", "Retry-After: " + retryAfter), Answers.project());
                var client = Clients.of(server.url()).build()) {
            long begin = System.nanoTime();
            client.projects().get(Clients.SID);

            assertThat(since(begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(server.requests()).hasSize(2);
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

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
