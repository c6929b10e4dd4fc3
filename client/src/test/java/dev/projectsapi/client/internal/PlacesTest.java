package dev.projectsapi.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(1);

    @Test
    void areHandedOnInTheOrderOfAsking() {
        CompletableFuture<Void> first = places.take();
        CompletableFuture<Void> second = places.take();
        CompletableFuture<Void> third = places.take();
        assertThat(first).isDone();
        assertThat(second).isNotDone();

        places.release(first);

        assertThat(second).isCompleted();
        assertThat(third).isNotDone();
    }

    @Test
    void passOverWhoHasGivenUp() {
        CompletableFuture<Void> first = places.take();
        CompletableFuture<Void> gaveUp = places.take();
        CompletableFuture<Void> next = places.take();
        gaveUp.cancel(true);

        places.release(first);

        assertThat(next).isCompleted();
    }

    @Test
    void areNotGivenBackByWhoGotNone() {
        CompletableFuture<Void> first = places.take();
        places.release(places.take());

        assertThat(places.take()).isNotDone();
        places.release(first);
        assertThat(places.take()).isNotDone();
    }
}
