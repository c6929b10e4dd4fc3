package dev.projectsapi.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.store.StoreUnavailableException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PulseTest {
    private final Semaphore asked = new Semaphore(0);
    private volatile RuntimeException trouble;

    @Test
    void knowsAtTheFirstLookWhatHasBecomeOfTheDatabase() throws InterruptedException {
        try (Pulse pulse = new Pulse(this::ask, 1)) {
            awaitTwoQuestions();
            assertThat(pulse.beats()).isTrue();

            trouble = new StoreUnavailableException("gone");
            awaitTwoQuestions();
            assertThat(pulse.beats()).isFalse();

            trouble = new IllegalStateException("refused");
            awaitTwoQuestions();
            assertThat(pulse.beats()).isFalse();

            trouble = null;
            awaitTwoQuestions();
            assertThat(pulse.beats()).isTrue();
        }
    }

    private void ask() {
        asked.release();
        RuntimeException now = trouble;
        if (now != null) {
            throw now;
        }
    }

    /** The first may have begun before, and the second says that it has ended: then the third has begun, and the second is over. */
    private void awaitTwoQuestions() throws InterruptedException {
        asked.drainPermits();
        asked.acquire(3);
    }
}
