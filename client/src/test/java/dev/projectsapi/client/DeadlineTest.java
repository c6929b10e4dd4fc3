package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A try that takes too long is not the end of its call. What is at the total timeout is in the fault table, rows 14 to 17. */
class DeadlineTest {

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
}
