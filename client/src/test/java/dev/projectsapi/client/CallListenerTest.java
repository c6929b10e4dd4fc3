package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class CallListenerTest {

    @Test
    void isToldOfEachFinishedCall() throws Exception {
        List<CallEvent> events = new ArrayList<>();
        try (var server = ScriptedServer.playing(
                        Answers.error(503, "UNAVAILABLE"), Answers.project(), Answers.error(401, "UNAUTHORIZED"));
                var client = Clients.of(server.url()).listener(events::add).build()) {
            client.projects().get(Clients.SID);
            var failure = catchThrowableOfType(
                    AuthenticationException.class, () -> client.projects().list());
            var refusal = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.projects().list(ListOptions.ofCount(0)));

            assertThat(events)
                    .extracting(CallEvent::operation)
                    .containsExactly("getProject", "listProjects", "listProjects");
            assertThat(events).extracting(CallEvent::status).containsExactly(200, 401, 0);
            assertThat(events).extracting(CallEvent::attempts).containsExactly(2, 1, 0);
            assertThat(events.get(0).duration()).isBetween(Duration.ofMillis(10), Duration.ofSeconds(2));
            assertThat(events.get(0).error()).isEmpty();
            assertThat(events.get(1).error()).contains(failure);
            assertThat(events.get(2).error()).contains(refusal);
        }
    }

    @Test
    void losesNoAnswerByItsOwnFault() throws Exception {
        List<LogRecord> logged = new ArrayList<>();
        Logger log = Logger.getLogger(ProjectsClient.class.getName());
        log.setUseParentHandlers(false);
        log.setFilter(record -> !logged.add(record));
        try (var server = ScriptedServer.playing(Answers.project(), Answers.error(401, "UNAUTHORIZED"));
                var client = Clients.of(server.url())
                        .listener(event -> {
                            throw new AssertionError("of the listener");
                        })
                        .build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
            assertThat(catchThrowableOfType(
                            AuthenticationException.class,
                            () -> client.projects().list()))
                    .isNotNull();
            assertThat(logged)
                    .extracting(record -> record.getThrown().getMessage())
                    .hasSize(2)
                    .containsOnly("of the listener");
        } finally {
            log.setFilter(null);
            log.setUseParentHandlers(true);
        }
    }
}
