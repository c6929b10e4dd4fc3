package dev.projectsapi.contract.examination;

import static dev.projectsapi.contract.examination.ClientCase.Ending.ALL;
import static dev.projectsapi.contract.examination.ClientCase.Ending.EITHER;
import static dev.projectsapi.contract.examination.ClientCase.Ending.GIVES_UP;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_PAGES;
import static dev.projectsapi.contract.examination.ClientCase.Who.RATE_LIMITED;

import dev.projectsapi.contract.faults.Answers;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.Wire;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Failures that pass, failures that stay, and being told when to come back. */
final class OutageCases {

    private static final HttpAnswer DOWN = HttpAnswer.json(503, Payload.error("UNAVAILABLE"));
    private static final HttpAnswer TOO_MANY = HttpAnswer.json(429, Payload.error("TOO_MANY_REQUESTS"));
    private static final String PROXY = "<html><body><h1>Bad Gateway</h1></body></html>";
    private static final int FEW = 15;
    private static final int AN_HOUR = 3600;

    private OutageCases() {}

    static List<ClientCase> all() {
        return List.of(
                ClientCase.of(
                        "outage-passes",
                        "4",
                        "503 twice, then all is well: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.first(2, DOWN)),
                ClientCase.of(
                        "outage-on-a-later-page",
                        "33",
                        "503 once for the second page: no project is lost or printed twice.",
                        MANY_PAGES,
                        ALL,
                        Scripts.later(Scripts.ANY, 1, DOWN)),
                ClientCase.of(
                        "outage-stays",
                        "3",
                        "503 for ever: the client gives up after some tries, with a pause between them.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.alwaysWatchingPauses(FEW, DOWN)),
                ClientCase.of(
                        "internal-error-stays",
                        "37",
                        "500 for ever: the client gives up, and pauses if it tries again.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.alwaysWatchingPauses(FEW, HttpAnswer.json(500, Payload.error("INTERNAL_ERROR")))),
                ClientCase.of(
                        "proxy-error-passes",
                        "19",
                        "502 with a proxy's page twice, then all is well: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.first(2, HttpAnswer.html(502, PROXY))),
                ClientCase.of(
                                "retry-after",
                                "5",
                                "429 with Retry-After: 1, then all is well: the client waits that second.",
                                MANY_PAGES,
                                ALL,
                                Scripts.first(1, 1, TOO_MANY.with("Retry-After", "1")))
                        .waiting(),
                ClientCase.of(
                                "retry-after-as-a-date",
                                "6",
                                "429 with a date in Retry-After, two seconds ahead: waited for or given up, not ignored.",
                                MANY_PAGES,
                                EITHER,
                                Scripts.first(1, 1, OutageCases::date))
                        .waiting(),
                ClientCase.of(
                        "retry-after-nonsense",
                        "7",
                        "429 with Retry-After: soon, for ever: the client gives up, with a pause between its tries.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.alwaysWatchingPauses(FEW, TOO_MANY.with("Retry-After", "soon"))),
                ClientCase.of(
                        "retry-after-an-hour",
                        "8",
                        "429 with Retry-After: 3600: the client gives up, and asks no second time.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.first(Integer.MAX_VALUE, AN_HOUR, TOO_MANY.with("Retry-After", "" + AN_HOUR))),
                ClientCase.of(
                                "small-quota",
                                "5",
                                "Two requests in two seconds, then 429 with Retry-After: all are printed, and no request comes too soon.",
                                RATE_LIMITED,
                                ALL,
                                Scripts.watched(FEW))
                        .waiting(),
                ClientCase.of(
                        "connection-refused",
                        "9",
                        "Nobody listens: the client gives up.",
                        MANY_PAGES,
                        GIVES_UP,
                        Unreachable::refusing),
                ClientCase.of(
                        "closed-before-the-answer",
                        "10",
                        "The connection ends twice without an answer, then all is well: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.first(2, Answers.close())),
                ClientCase.of(
                        "reset-passes",
                        "11",
                        "The connection is reset once in the middle of the second page: no project is lost or printed twice.",
                        MANY_PAGES,
                        ALL,
                        Scripts.laterCut(Scripts.ANY, 1, Answers.reset())),
                ClientCase.of(
                        "reset-stays",
                        "11",
                        "The connection is reset in the middle of every second page: the client gives up.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.laterCut(FEW, Integer.MAX_VALUE, Answers.reset())));
    }

    /** Full seconds, so between one and two of them ahead. */
    private static void date(Wire wire) throws IOException {
        ZonedDateTime later = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2);
        TOO_MANY.with("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(later))
                .play(wire);
    }
}
