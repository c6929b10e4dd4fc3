package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PerAccountRateTest {
    private static final String CALLER = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";

    // near its end, as System.nanoTime may be
    private long now = Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(2);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void letsAsManyPassAtOnceAsItAllowsInASecond(int perSecond) {
        PerAccountRate rate = new PerAccountRate(perSecond, () -> now);

        assertThat(passing(rate, perSecond + 5)).isEqualTo(perSecond);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void letsNoMorePassInTheLongRun(int perSecond) {
        PerAccountRate rate = new PerAccountRate(perSecond, () -> now);
        int passed = 0;

        for (int tenths = 0; tenths < 100; tenths++) {
            passed += passing(rate, perSecond);
            now += TimeUnit.MILLISECONDS.toNanos(100);
        }

        assertThat(passed).isBetween(10 * perSecond, 11 * perSecond);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void isTrueToItsWord(int perSecond) {
        PerAccountRate rate = new PerAccountRate(perSecond, () -> now);
        passing(rate, perSecond);

        int seconds = rate.take(CALLER).orElseThrow();
        now += TimeUnit.SECONDS.toNanos(seconds);

        assertThat(seconds).isEqualTo(1);
        assertThat(rate.take(CALLER)).isEmpty();
    }

    @Test
    void countsEachAccountForItself() {
        PerAccountRate rate = new PerAccountRate(1, () -> now);
        passing(rate, 2);

        assertThat(rate.take("BG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void forgetsWhoHasNotCalledForAWhile() {
        PerAccountRate rate = new PerAccountRate(10, () -> now);
        for (int account = 0; account < 1000; account++) {
            rate.take("A" + account);
        }
        now += TimeUnit.SECONDS.toNanos(3);

        rate.take(CALLER);

        assertThat(rate.buckets()).isEqualTo(1);
    }

    private static int passing(PerAccountRate rate, int times) {
        int passed = 0;
        for (int i = 0; i < times; i++) {
            passed += rate.take(CALLER).isEmpty() ? 1 : 0;
        }
        return passed;
    }
}
