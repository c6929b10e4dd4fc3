package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HandOverTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void worksOnlyWhileSomebodyWantsTheAnswer(boolean wanted) throws Exception {
        Vertx vertx = Vertx.vertx();
        AtomicBoolean worked = new AtomicBoolean();
        CompletableFuture<Answer> sent = new CompletableFuture<>();
        try (HandOver handOver = new HandOver(vertx, 1, 1)) {
            vertx.runOnContext(nothing -> handOver.run(
                    () -> {
                        worked.set(true);
                        return Answer.NOT_IMPLEMENTED;
                    },
                    () -> wanted,
                    sent::complete));

            assertThat(sent.get(30, TimeUnit.SECONDS).status()).isEqualTo(wanted ? 501 : 503);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        assertThat(worked.get()).isEqualTo(wanted);
    }
}
