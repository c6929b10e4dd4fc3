package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to come of a call. Immutable: each further demand gives another one. */
record Expected(
        Set<Kind> kinds,
        int leastRequests,
        int mostRequests,
        Duration atLeast,
        @Nullable Duration atMost,
        List<String> texts,
        @Nullable String pointer,
        @Nullable String code) {

    static Expected of(Kind... kinds) {
        return new Expected(Set.of(kinds), 1, 1, Duration.ZERO, null, List.of(), null, null);
    }

    static Expected answer() {
        return of(Kind.ANSWER);
    }

    Expected requests(int count) {
        return requests(count, count);
    }

    Expected requests(int least, int most) {
        return new Expected(kinds, least, most, atLeast, atMost, texts, pointer, code);
    }

    Expected took(Duration least) {
        return new Expected(kinds, leastRequests, mostRequests, least, atMost, texts, pointer, code);
    }

    Expected took(Duration least, Duration most) {
        return new Expected(kinds, leastRequests, mostRequests, least, most, texts, pointer, code);
    }

    /** In its texts. */
    Expected says(String text) {
        List<String> all = new ArrayList<>(texts);
        all.add(text);
        return new Expected(kinds, leastRequests, mostRequests, atLeast, atMost, all, pointer, code);
    }

    Expected at(String place) {
        return new Expected(kinds, leastRequests, mostRequests, atLeast, atMost, texts, place, code);
    }

    Expected code(String text) {
        return new Expected(kinds, leastRequests, mostRequests, atLeast, atMost, texts, pointer, text);
    }

    Outcome check(Outcome outcome) {
        assertThat(outcome.kind()).describedAs(outcome.said()).isIn(kinds);
        assertThat(outcome.requests()).describedAs("requests").isBetween(leastRequests, mostRequests);
        assertThat(outcome.took()).describedAs("time").isGreaterThanOrEqualTo(atLeast);
        if (atMost != null) {
            assertThat(outcome.took()).describedAs("time").isLessThanOrEqualTo(atMost.plus(outcome.machine()));
        }
        texts.forEach(text -> assertThat(outcome.said()).contains(text));
        if (pointer != null) {
            assertThat(outcome.failure().pointer()).isEqualTo(pointer);
        }
        if (code != null) {
            assertThat(outcome.failure().code()).isEqualTo(code);
        }
        return outcome;
    }
}
