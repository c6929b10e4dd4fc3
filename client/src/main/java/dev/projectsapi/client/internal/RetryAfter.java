package dev.projectsapi.client.internal;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds, or a date. */
public final class RetryAfter {

    private RetryAfter() {}

    /** How long the server wants us to wait; empty if it does not say so, in an unreadable way, or says a time that is over. */
    public static Optional<Duration> of(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("").trim();
        try {
            if (value.matches("[0-9]+")) {
                // more digits than a long has: for ever
                return Optional.of(Duration.ofSeconds(value.length() > 18 ? Long.MAX_VALUE : Long.parseLong(value)));
            }
            return Optional.of(Duration.between(now(headers), date(value))).filter(wait -> !wait.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By the server's own clock where it tells it: ours may be wrong. */
    private static Instant now(HttpHeaders headers) {
        try {
            return date(headers.firstValue("Date").orElse(""));
        } catch (DateTimeException e) {
            return Instant.now();
        }
    }

    private static Instant date(String value) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
    }
}
