package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.FaultCase.list;
import static dev.projectsapi.contract.clientfaults.Kind.INVALID_REQUEST;
import static dev.projectsapi.contract.clientfaults.Kind.RATE_LIMITED;
import static dev.projectsapi.contract.clientfaults.Kind.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.SeenRequest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rows 3 to 8, and 37: what is tried again, and when. */
final class RetryRows {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page());
    private static final HttpAnswer UNAVAILABLE = HttpAnswer.json(503, Payload.error("UNAVAILABLE"));
    private static final Duration SECOND = Duration.ofSeconds(1);

    private RetryRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                        3,
                        "503 three times, the client called four times in a row",
                        "each call makes 3 requests (no state carried over)",
                        RetryRows::fourCalls),
                Row.of(4, "503, 503, 200", "success, 3 requests, jittered growing delays", RetryRows::growingDelays),
                Row.of(
                        5,
                        "429 `Retry-After: 1`, then 200",
                        "waits 1 s (± 0.2), success",
                        list(
                                "1",
                                Expected.answer().requests(2).took(SECOND, Duration.ofMillis(1200)),
                                limited("1"),
                                PAGE)),
                Row.of(
                        6,
                        "429 `Retry-After` as an HTTP date",
                        "honoured",
                        list(
                                "by the server's own clock",
                                Expected.answer().requests(2).took(SECOND, Duration.ofMillis(1200)),
                                limited("Sat, 03 Feb 2001 04:05:07 GMT").with("Date", "Sat, 03 Feb 2001 04:05:06 GMT"),
                                PAGE),
                        new FaultCase("without the server's clock", RetryRows::dateOnly)),
                Row.of(
                        7,
                        "429 `Retry-After` in the past, negative, empty, text, 10^12",
                        "no crash, no negative sleep; treated as absent or over the limit",
                        unreadableWaits()),
                Row.of(
                        8,
                        "429 `Retry-After: 3600`",
                        "`RateLimitedException` at once, 1 request, `retryAfter()` = 1 h",
                        stage -> {
                            stage.serve(limited("3600"));

                            Outcome outcome = stage.client().list();

                            atOnce(RATE_LIMITED).check(outcome);
                            assertThat(outcome.failure().retryAfter()).isEqualTo(Duration.ofHours(1));
                        }),
                Row.of(
                        37,
                        "407, 408, 421, 425, 500, 501, 502, 504",
                        "documented per status: retried or not",
                        status(407, INVALID_REQUEST, 1),
                        status(408, INVALID_REQUEST, 3),
                        status(421, INVALID_REQUEST, 1),
                        status(425, INVALID_REQUEST, 1),
                        status(500, SERVER, 3),
                        status(501, SERVER, 1),
                        status(502, SERVER, 3),
                        status(504, SERVER, 3)));
    }

    private static HttpAnswer limited(String retryAfter) {
        return HttpAnswer.json(429, Payload.error("TOO_MANY_REQUESTS")).with("Retry-After", retryAfter);
    }

    private static Expected atOnce(Kind kind) {
        return Expected.of(kind).took(Duration.ZERO, Duration.ofMillis(500));
    }

    private static FaultCase status(int status, Kind kind, int requests) {
        return list(
                String.valueOf(status),
                Expected.of(kind).requests(requests).code("SOME_CODE"),
                HttpAnswer.json(status, Payload.error("SOME_CODE", "What to do.")));
    }

    private static List<FaultCase> unreadableWaits() {
        Expected none = Expected.answer().requests(2).took(Duration.ZERO, Duration.ofMillis(500));
        return Stream.concat(
                        Stream.of("Wed, 21 Oct 2015 07:28:00 GMT", "-5", "", "soon", "1.5")
                                .map(wait -> list("'" + wait + "'", none, limited(wait), PAGE)),
                        Stream.of("1000000000000", "99999999999999999999999999")
                                .map(wait -> list(wait, atOnce(RATE_LIMITED), limited(wait))))
                .toList();
    }

    private static void fourCalls(Stage stage) {
        stage.serve(UNAVAILABLE);
        Client client = stage.client();

        for (int call = 0; call < 4; call++) {
            Expected.of(SERVER).requests(3).code("UNAVAILABLE").check(client.list());
        }
    }

    /** Of each pause a half is fixed and up to a half by chance; the second is twice as long as the first. */
    private static void growingDelays(Stage stage) {
        Duration first = Duration.ofMillis(40);
        Set<Long> pauses = new HashSet<>();
        var server = stage.serve(UNAVAILABLE, UNAVAILABLE, PAGE, UNAVAILABLE, UNAVAILABLE, PAGE);
        Client client = stage.client(setup -> setup.retryDelay(first));

        for (int call = 0; call < 2; call++) {
            Outcome outcome = client.list();

            Expected.answer()
                    .requests(3)
                    .took(first.multipliedBy(3).dividedBy(2))
                    .check(outcome);
            List<SeenRequest> seen = server.seen().requests().subList(3 * call, 3 * call + 3);
            long one = seen.get(1).at() - seen.get(0).at();
            long two = seen.get(2).at() - seen.get(1).at();
            Duration space = Stage.LATE.plus(outcome.machine());
            assertThat(Duration.ofNanos(one)).isBetween(first.dividedBy(2), first.plus(space));
            assertThat(Duration.ofNanos(two))
                    .isBetween(first, first.multipliedBy(2).plus(space));
            pauses.addAll(Set.of(one / 10_000, two / 10_000));
        }
        assertThat(pauses).describedAs("no two the same").hasSize(4);
    }

    private static void dateOnly(Stage stage) {
        ZonedDateTime date = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2).withNano(0);
        stage.serve(limited(DateTimeFormatter.RFC_1123_DATE_TIME.format(date)), PAGE);

        Outcome outcome =
                stage.client(setup -> setup.total(Duration.ofSeconds(5))).list();

        Expected.answer().requests(2).check(outcome);
        assertThat(ZonedDateTime.now(ZoneOffset.UTC)).isAfterOrEqualTo(date);
    }
}
