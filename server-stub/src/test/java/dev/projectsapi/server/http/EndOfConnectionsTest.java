package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.store.InMemoryProjectStore;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EndOfConnectionsTest {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Network network = new Network();
    private final Vertx vertx = Vertx.builder().withTransport(network).build();
    private final HttpDoor door = new HttpDoor(
            vertx,
            new InMemoryProjectStore(SampleData.accounts()),
            new PageTokens(List.of(PageTokenKey.random())),
            Sandbox.NONE,
            Limits.DEFAULT,
            new CompositeMeterRegistry());
    private final int port = listen();

    @AfterEach
    void end() {
        door.close();
        vertx.close().await();
    }

    @Test
    void answersWhoeverWasLetInAndSpeaksWhenNobodyElseIsLetIn() {
        CompletableFuture<Void> ending;
        try (RawConnection letIn = RawConnection.to(port)) {
            letIn.send(GET);
            assertThat(letIn.read().header("connection")).isEmpty();

            ending = CompletableFuture.runAsync(() -> door.endConnections(Duration.ZERO, LONG));
            awaitRefusal();
            letIn.send(GET);

            RawAnswer last = letIn.read();
            assertThat(last.verdict()).isEqualTo("200");
            assertThat(last.header("connection")).isEqualTo("close");
            assertThat(letIn.ends()).isTrue();
        }
        ending.join();
    }

    @Test
    void givesWhoeverIsSilentTheTimeToSpeakAndThenEndsTheConnection() {
        Duration silent = Duration.ofMillis(500);
        long begun = System.nanoTime();
        try (RawConnection connection = RawConnection.to(port)) {
            CompletableFuture<Void> ending =
                    CompletableFuture.runAsync(() -> door.endConnections(Duration.ZERO, silent));

            assertThat(connection.ends()).isTrue();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(silent);
            ending.join();
        }
    }

    @Test
    void waitsForNobodyWhereNobodyIs() {
        try (RawConnection connection = RawConnection.to(port)) {
            connection.send(GET);
            connection.read();
        }

        long begun = System.nanoTime();
        door.endConnections(LONG, LONG);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        awaitRefusal();
    }

    /** Callers that come while the port is being closed may be cut, and are none of this test's. */
    private void awaitRefusal() {
        try {
            while (true) {
                RawConnection.to(port).close();
            }
        } catch (UncheckedIOException refused) {
            return;
        }
    }

    private int listen() {
        network.receiveAt(door.reception());
        return door.on(vertx, new HttpServerOptions())
                .listen(0, "127.0.0.1")
                .await()
                .actualPort();
    }
}
