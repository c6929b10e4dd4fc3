package dev.projectsapi.contract.clientfaults;

import dev.projectsapi.client.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a client is set up for a row: as the table says, but for what the row is about.
 *
 * @param trust instead of the JDK's certificates
 * @param listener told of each finished call
 */
record Setup(
        URI url,
        Supplier<Credentials> credentials,
        Duration total,
        Duration retryDelay,
        int maxConcurrentCalls,
        @Nullable SSLContext trust,
        Runnable listener) {

    static final Duration TOTAL = Duration.ofSeconds(2);
    static final Duration RETRY_DELAY = Duration.ofMillis(20);
    static final Credentials CREDENTIALS =
            new Credentials("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-of-the-fault-table");

    static Setup of(URI url) {
        return new Setup(url, () -> CREDENTIALS, TOTAL, RETRY_DELAY, 64, null, () -> {});
    }

    Setup credentials(Supplier<Credentials> other) {
        return new Setup(url, other, total, retryDelay, maxConcurrentCalls, trust, listener);
    }

    Setup total(Duration other) {
        return new Setup(url, credentials, other, retryDelay, maxConcurrentCalls, trust, listener);
    }

    Setup retryDelay(Duration other) {
        return new Setup(url, credentials, total, other, maxConcurrentCalls, trust, listener);
    }

    Setup maxConcurrentCalls(int other) {
        return new Setup(url, credentials, total, retryDelay, other, trust, listener);
    }

    Setup trust(SSLContext other) {
        return new Setup(url, credentials, total, retryDelay, maxConcurrentCalls, other, listener);
    }

    Setup listener(Runnable other) {
        return new Setup(url, credentials, total, retryDelay, maxConcurrentCalls, trust, other);
    }
}
