package dev.projectsapi.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule (by its id or a beginning of it) that a server is known not to meet, and why.
 *
 * @param expires the last day on which that is accepted; empty: for good
 */
public record KnownGap(String rule, String reason, Optional<LocalDate> expires) {

    /** Whether it is accepted no more on that day. */
    public boolean expiredOn(LocalDate day) {
        return expires.filter(last -> last.isBefore(day)).isPresent();
    }
}
