package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What callers see of a store in trouble. */
final class FailingStoreTest {
    @Test
    void answersAFaultWith500AndNothingOfItsText() {
        RawAnswer answer = answerOf(() -> {
            throw new IllegalStateException("secret text");
        });

        assertThat(answer.verdict()).isEqualTo("500 INTERNAL_ERROR");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void answersAnErrorOfTheMachineToo() {
        assertThat(answerOf(() -> {
                            throw new StackOverflowError();
                        })
                        .verdict())
                .isEqualTo("500 INTERNAL_ERROR");
    }

    @Test
    void answersOneRequestTooManyAtOnceWith503() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        ServerOptions options = ServerOptions.of(new TroubledStore(() -> awaitQuietly(goOn)))
                .withLimits(Limits.DEFAULT.withRequestsInFlight(1));
        try (ProjectsServer server = ProjectsServer.start(options)) {
            BlockingQueue<RawAnswer> answers = new LinkedBlockingQueue<>();
            List<Thread> callers = Stream.generate(() -> new Thread(
                            () -> answers.add(new RawClient(server).send(RawClient.get(Sample.LIST, Sample.ONE)))))
                    .limit(30)
                    .toList();

            callers.forEach(Thread::start);
            RawAnswer first = answers.take();
            RawClient another = new RawClient(server);
            assertThat(another.send(RawClient.get("/nowhere", Sample.ONE)).verdict())
                    .isEqualTo("404 NOT_FOUND");
            assertThat(another.send(RawClient.request("POST", Sample.LIST, "X-Nothing: here"))
                            .verdict())
                    .isEqualTo("405 METHOD_NOT_ALLOWED");
            assertThat(another.send(RawClient.request("GET", Sample.LIST, "X-Nothing: here"))
                            .verdict())
                    .isEqualTo("401 UNAUTHORIZED");
            goOn.countDown();

            assertThat(first.verdict()).isEqualTo("503 UNAVAILABLE");
            assertThat(first.header("retry-after")).matches("[1-9][0-9]*");
            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(answers).extracting(RawAnswer::verdict).contains("200");
        }
    }

    @Test
    void answersAnUnavailableStoreWith503() {
        RawAnswer answer = answerOf(() -> {
            throw new StoreUnavailableException("gone");
        });

        assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
        assertThat(answer.header("retry-after")).matches("[1-9][0-9]*");
    }

    @Test
    void answersForASlowStoreWithin5Seconds() {
        CountDownLatch never = new CountDownLatch(1);
        try (ProjectsServer server =
                ProjectsServer.start(ServerOptions.of(new TroubledStore(() -> awaitQuietly(never))))) {
            RawClient client = new RawClient(server);
            Instant before = Instant.now();

            RawAnswer answer = client.send(RawClient.get(Sample.LIST, Sample.ONE));

            // a busy machine may be late by one
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(6));
            assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
            assertThat(answer.header("retry-after")).matches("[1-9][0-9]*");
        }
    }

    @Test
    void answersFromAThreadThatMayWait() {
        assertThat(answerOf(() -> {}).verdict()).isEqualTo("200");
    }

    @Test
    void finishesWhatHasBegunBeforeItCloses() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ProjectsServer server = ProjectsServer.start(ServerOptions.of(new TroubledStore(() -> {
            begun.countDown();
            awaitQuietly(goOn);
        })));
        RawClient client = new RawClient(server);
        var answer = CompletableFuture.supplyAsync(() -> client.send(RawClient.get(Sample.LIST, Sample.ONE)));
        begun.await();

        Thread closing = new Thread(server::close);
        closing.start();
        goOn.countDown();
        closing.join();

        assertThat(answer.get().verdict()).isEqualTo("200");
    }

    private static RawAnswer answerOf(Runnable trouble) {
        try (ProjectsServer server = ProjectsServer.start(ServerOptions.of(new TroubledStore(trouble)))) {
            return new RawClient(server).send(RawClient.get(Sample.LIST, Sample.ONE));
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
