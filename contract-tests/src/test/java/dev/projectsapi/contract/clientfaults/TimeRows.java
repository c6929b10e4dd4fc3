package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.FaultCase.list;
import static dev.projectsapi.contract.clientfaults.Kind.TIMEOUT;
import static dev.projectsapi.contract.faults.Answers.drip;
import static dev.projectsapi.contract.faults.Answers.send;
import static dev.projectsapi.contract.faults.Answers.stall;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FullBacklog;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.time.Duration;
import java.util.List;

/** Rows 14 to 17: what never ends by itself. */
final class TimeRows {

    /** The JDK's clocks differ by a little: a timeout may come so early. */
    private static final Duration EARLY = Duration.ofMillis(5);

    private static final Expected AT_THE_DEADLINE = Expected.of(TIMEOUT).took(Setup.TOTAL.minus(EARLY));

    private TimeRows() {}

    static List<Row> rows() {
        String same = "the same";
        Answer dripping =
                HttpAnswer.json(200, "").announcing(1_000_000).cutAfter(0).then(drip(" ", Duration.ofMillis(50)));
        return List.of(
                Row.of(
                        14,
                        "headers never come",
                        "`ProjectsTimeoutException` at the total deadline",
                        list("nothing", AT_THE_DEADLINE, stall()),
                        list(
                                "one after the other, for ever",
                                AT_THE_DEADLINE,
                                send("HTTP/1.1 200 OK\r\n").then(drip("X: 1\r\n", Duration.ofMillis(50))))),
                Row.of(
                        15,
                        "body stalls after 15 bytes",
                        same + " (the JDK client's own timeout does not bound the body)",
                        list(
                                "15 bytes",
                                AT_THE_DEADLINE,
                                HttpAnswer.json(200, Payload.page())
                                        .cutAfter(15)
                                        .then(stall()))),
                Row.of(16, "body drips one byte every 50 ms for ever", same, list("drip", AT_THE_DEADLINE, dripping)),
                Row.of(17, "connect hangs (full backlog)", same, stage -> {
                    FullBacklog full = stage.opened(FullBacklog.fill());

                    AT_THE_DEADLINE
                            .requests(0)
                            .check(stage.client(full.uri(), setup -> setup).list());
                }));
    }
}
