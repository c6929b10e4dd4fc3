package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** One client, many threads and many callers. */
class SharedUseTest {

    @Test
    void makesNoMoreCallsAtATimeThanItMay() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Step counting = socket -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            now.decrementAndGet();
            return Answers.project().play(socket);
        };
        try (var server = ScriptedServer.playing(counting);
                var client = Clients.of(server.url()).maxConcurrentCalls(3).build()) {
            List<CompletableFuture<Project>> calls = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                calls.add(client.async().get(Clients.SID));
                calls.add(CompletableFuture.supplyAsync(() -> client.projects().get(Clients.SID)));
            }
            calls.forEach(CompletableFuture::join);

            assertThat(most).hasValueBetween(2, 3);
        }
    }

    @Test
    void countsTheWaitForAPlaceTowardsTheTotalTimeout() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        Supplier<Credentials> slow = () -> {
            first.countDown();
            try {
                others.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return new Credentials(Clients.ACCOUNT, Clients.TOKEN);
        };
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url())
                        .credentials(slow)
                        .maxConcurrentCalls(1)
                        .totalTimeout(Duration.ofMillis(300))
                        .build()) {
            CompletableFuture<ProjectPage> holder = client.async().list();
            first.await();
            CompletableFuture<ProjectPage> async = client.async().list();
            var sync = catchThrowableOfType(
                    ProjectsTimeoutException.class, () -> client.projects().list());

            assertThat(sync.attempts()).isZero();
            assertThat(sync).hasMessageContaining("maxConcurrentCalls");
            assertThat(async)
                    .failsWithin(Duration.ofSeconds(2))
                    .withThrowableThat()
                    .withCauseInstanceOf(ProjectsTimeoutException.class);
            others.countDown();
            assertThat(holder).failsWithin(Duration.ofSeconds(2));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void givesAPlaceBackWhicheverWayACallEnds() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.error(401, "UNAUTHORIZED"), Answers.json(200, "{}"), Step.stall(), Answers.project());
                var client = Clients.of(server.url())
                        .maxConcurrentCalls(1)
                        .attemptTimeout(Duration.ofMillis(200))
                        .maxRetries(0)
                        .build()) {
            for (int call = 0; call < 3; call++) {
                assertThatExceptionOfType(ProjectsException.class)
                        .isThrownBy(() -> client.projects().list());
            }
            client.async().list().cancel(true);

            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    @Test
    void completesFuturesOnThreadsThatMayBlock() throws Exception {
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url()).build()) {
            String nested = client.async()
                    .get(Clients.SID)
                    .thenApply(first -> client.projects().get(Clients.SID).name())
                    .get(8, TimeUnit.SECONDS);

            assertThat(nested).isEqualTo("My Awesome Project");
        }
    }
}
