package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.client.ScriptedServer.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call is ended from outside, whatever it waits for. */
class CancellationTest {

    /** Less would fail on a busy machine; what is waited for takes 20 seconds. */
    private static final Duration SOON = Duration.ofSeconds(1);

    static Stream<Named<Phase>> phases() {
        return Stream.of(
                Named.of("connecting", new Phase(null, false)),
                Named.of("waiting for the head", new Phase(Step.stall(), true)),
                Named.of("reading the body", new Phase(Answers.head(200, 100).then(Step.stall()), true)),
                Named.of("sleeping", new Phase(Answers.error(503, "UNAVAILABLE", "Retry-After: 20"), false)));
    }

    @ParameterizedTest
    @MethodSource("phases")
    void endsWithItsThread(Phase phase) throws Exception {
        try (var stage = phase.begin()) {
            CompletableFuture<ProjectsException> outcome = new CompletableFuture<>();
            CountDownLatch flagged = new CountDownLatch(1);
            Thread caller = new Thread(() -> {
                try {
                    stage.client().projects().list();
                } catch (ProjectsException e) {
                    if (Thread.currentThread().isInterrupted()) {
                        flagged.countDown();
                    }
                    outcome.complete(e);
                }
            });
            caller.start();
            stage.awaitPhase();

            long begin = System.nanoTime();
            caller.interrupt();

            assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(CancelledException.class);
            assertThat(since(begin)).isLessThan(SOON);
            assertThat(flagged.await(1, TimeUnit.SECONDS)).isTrue();
            stage.assertLetGo();
        }
    }

    @ParameterizedTest
    @MethodSource("phases")
    void endsWithItsFuture(Phase phase) throws Exception {
        CompletableFuture<CallEvent> reported = new CompletableFuture<>();
        try (var stage = phase.begin(reported::complete)) {
            CompletableFuture<ProjectPage> future = stage.client().async().list();
            stage.awaitPhase();

            long begin = System.nanoTime();
            future.cancel(true);
            CallEvent event = reported.get(5, TimeUnit.SECONDS);

            assertThat(since(begin)).isLessThan(SOON);
            assertThat(event.error().orElseThrow()).isInstanceOf(CancelledException.class);
            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            stage.assertLetGo();
        }
    }

    @ParameterizedTest
    @MethodSource("phases")
    void endsWithItsClient(Phase phase) throws Exception {
        try (var stage = phase.begin()) {
            CompletableFuture<ProjectPage> sync = CompletableFuture.supplyAsync(
                    () -> stage.client().projects().list());
            CompletableFuture<ProjectPage> async = stage.client().async().list();
            stage.awaitPhase();

            stage.client().close();
            stage.client().close();

            assertThatThrownBy(() -> async.get(5, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CancelledException.class);
            // it may not have begun when the client was closed
            assertThatThrownBy(() -> sync.get(5, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfAny(CancelledException.class, ClientClosedException.class);
        }
    }

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

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** What a call waits for: this step of the server, or a connection if there is none. */
    record Phase(Step step, boolean connected) {

        Stage begin() throws IOException {
            return begin(event -> {});
        }

        Stage begin(CallListener listener) throws IOException {
            ScriptedServer server = step == null ? null : ScriptedServer.playing(step);
            FullBacklog full = step == null ? new FullBacklog() : null;
            var client = Clients.of(server == null ? full.url() : server.url())
                    .totalTimeout(Duration.ofSeconds(25))
                    .attemptTimeout(Duration.ofSeconds(25))
                    .listener(listener)
                    .build();
            return new Stage(this, server, full, client);
        }
    }

    record Stage(Phase phase, ScriptedServer server, FullBacklog full, ProjectsClient client) implements AutoCloseable {

        void awaitPhase() throws Exception {
            if (server != null) {
                server.awaitRequest();
            }
            // nothing tells from outside when the client has read the head, or begun to connect or to sleep
            TimeUnit.MILLISECONDS.sleep(150);
        }

        void assertLetGo() throws Exception {
            if (phase.connected()) {
                long begin = System.nanoTime();
                server.awaitHangUp();
                assertThat(since(begin)).isLessThan(SOON);
            } else if (server != null) {
                assertThat(server.requests()).hasSize(1);
            }
        }

        @Override
        public void close() throws IOException {
            client.close();
            if (server != null) {
                server.close();
            }
            if (full != null) {
                full.close();
            }
        }
    }
}
