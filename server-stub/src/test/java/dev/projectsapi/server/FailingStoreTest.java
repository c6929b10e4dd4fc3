package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoreUnavailableException;
import dev.projectsapi.server.store.StoredProject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What callers see of a store in trouble. */
final class FailingStoreTest {
    private static final ProjectStore SAMPLE = new InMemoryProjectStore(SampleData.accounts());

    @Test
    void answersAFaultWith500AndNothingOfItsText() {
        RawAnswer answer = answerOf(() -> {
            throw new IllegalStateException("secret text");
        });

        assertThat(answer.verdict()).isEqualTo("500 INTERNAL_ERROR");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
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
        Instant before = Instant.now();

        RawAnswer answer = answerOf(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
        assertThat(answer.header("retry-after")).matches("[1-9][0-9]*");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
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
        var answer = java.util.concurrent.CompletableFuture.supplyAsync(
                () -> client.send(RawClient.get(Sample.LIST, Sample.ONE)));
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

    /** The sample, after some trouble at each list. */
    private record TroubledStore(Runnable trouble) implements ProjectStore {
        @Override
        public Optional<Account> findAccount(String accountSid) {
            return SAMPLE.findAccount(accountSid);
        }

        @Override
        public Optional<StoredProject> find(String accountSid, String propertySid) {
            return SAMPLE.find(accountSid, propertySid);
        }

        @Override
        public Page list(String accountSid, PageRequest request) {
            trouble.run();
            return SAMPLE.list(accountSid, request);
        }
    }
}
