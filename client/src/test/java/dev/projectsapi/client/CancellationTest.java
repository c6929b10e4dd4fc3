package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.client.ScriptedServer.Step;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call is ended from outside. What it may be waiting for is in the fault table, rows 41, 42 and 48. */
class CancellationTest {

    @Test
    void endsWhenItsFutureRunsOutOfTime() throws Exception {
        try (var server = ScriptedServer.playing(Step.stall());
                var client = Clients.of(server.url())
                        .totalTimeout(Duration.ofSeconds(20))
                        .build()) {
            CompletableFuture<ProjectPage> future = client.async().list().orTimeout(100, TimeUnit.MILLISECONDS);

            assertThatThrownBy(future::join).hasCauseInstanceOf(java.util.concurrent.TimeoutException.class);
            server.awaitHangUp();
        }
    }

    @Test
    void endsItsFutureWithItsClient() throws Exception {
        try (var server = ScriptedServer.playing(Step.stall())) {
            ProjectsClient client = Clients.of(server.url())
                    .totalTimeout(Duration.ofSeconds(20))
                    .build();
            CompletableFuture<ProjectPage> future = client.async().list();
            server.awaitRequest();

            client.close();

            assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CancelledException.class);
        }
    }

    @Test
    void endsAFutureThatWaitsForItsPlaceWithItsClient() throws Exception {
        try (var server = ScriptedServer.playing(Step.stall())) {
            ProjectsClient client =
                    Clients.of(server.url()).maxConcurrentCalls(1).build();
            CompletableFuture<ProjectPage> first = client.async().list();
            server.awaitRequest();
            CompletableFuture<ProjectPage> second = client.async().list();

            client.close();

            assertThatThrownBy(() -> second.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CancelledException.class);
            assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CancelledException.class);
        }
    }

    @Test
    void doesNotBeginOnAnInterruptedThread() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url()).build()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> client.projects().get(Clients.SID)).isInstanceOf(CancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).isEmpty();
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    @Test
    void isRefusedAfterTheClientWasClosed() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project())) {
            var client = Clients.of(server.url()).build();
            client.close();

            assertThatThrownBy(() -> client.projects().get(Clients.SID)).isInstanceOf(ClientClosedException.class);
            assertThatThrownBy(() -> client.async().get(Clients.SID).get())
                    .hasCauseInstanceOf(ClientClosedException.class);
            assertThat(server.requests()).isEmpty();
        }
    }
}
