package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Sandbox.Play;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen to an answer: an error in its place, a delay, a fault on its way, or several of these. */
record Wish(@Nullable String code, Duration delay, @Nullable Fault fault) {
    static final Wish NOTHING = new Wish(null, Duration.ZERO, null);
    /** Longer than a patient client waits, and short enough for nobody to forget it. */
    static final long LONGEST_DELAY_MILLIS = 30_000;

    Wish {
        if (code != null && Refusals.named(code).isEmpty()) {
            throw new IllegalArgumentException("code: the contract has no error of status or code " + code);
        }
        if (delay.isNegative() || delay.toMillis() > LONGEST_DELAY_MILLIS) {
            throw new IllegalArgumentException("delay: allowed are 0 to " + LONGEST_DELAY_MILLIS + " milliseconds");
        }
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** It says in a header that it was fulfilled (RFC 7240). */
    Play play(Answer ordinary) {
        Optional<Answer> error =
                Optional.ofNullable(code).flatMap(Refusals::named).map(Answer::of);
        Answer marked = with(error.orElse(ordinary), "Preference-Applied", toString());
        return fault == null ? new Play(marked, delay, null) : fault.play(marked, delay);
    }

    static Answer with(Answer answer, String header, String value) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put(header, value);
        return new Answer(answer.status(), answer.contentType(), answer.body(), headers, answer.code());
    }

    /** As it is written in the header `Prefer`. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (code != null) {
            parts.add("code=" + code);
        }
        if (!delay.isZero()) {
            parts.add("delay=" + delay.toMillis());
        }
        if (fault != null) {
            parts.add("fault=" + fault.key());
        }
        return String.join(", ", parts);
    }
}
