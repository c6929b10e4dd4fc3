package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.FaultCase.get;
import static dev.projectsapi.contract.clientfaults.FaultCase.list;
import static dev.projectsapi.contract.clientfaults.Kind.ANSWER;
import static dev.projectsapi.contract.clientfaults.Kind.CONNECTION;
import static dev.projectsapi.contract.clientfaults.Kind.TIMEOUT;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static dev.projectsapi.contract.faults.Answers.close;
import static dev.projectsapi.contract.faults.Answers.reset;
import static dev.projectsapi.contract.faults.Answers.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Rows 9 to 13, and 38 to 40: connections that break, and HTTP that is odd. */
final class ConnectionRows {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page());
    private static final HttpAnswer ONE = HttpAnswer.json(200, Payload.one(Payload.project()));
    private static final Answer BEGUN = PAGE.cutAfter(15);
    private static final Expected TYPED =
            Expected.of(CONNECTION, UNEXPECTED, TIMEOUT).requests(1, 6);

    private ConnectionRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(9, "connection refused", "`ConnectionException` after retries", ConnectionRows::refused),
                Row.of(
                        10,
                        "connection closed before the status line, third try answers",
                        "success",
                        list("close, close, 200", Expected.answer().requests(3), close(), close(), PAGE)),
                Row.of(
                        11,
                        "connection reset in the middle of the body",
                        "retried, then typed",
                        list(
                                "reset, reset, 200",
                                Expected.answer().requests(3),
                                BEGUN.then(reset()),
                                BEGUN.then(reset()),
                                PAGE),
                        list("always", Expected.of(CONNECTION).requests(3), BEGUN.then(reset()))),
                Row.of(
                        12,
                        "body cut short of `Content-Length`",
                        "retried, then typed",
                        list(
                                "cut, cut, 200",
                                Expected.answer().requests(3),
                                BEGUN.then(close()),
                                BEGUN.then(close()),
                                PAGE),
                        list("always", Expected.of(CONNECTION).requests(3), BEGUN.then(close()))),
                Row.of(
                        13,
                        "body longer than `Content-Length`",
                        "typed or the declared part only; the next call on the connection is not poisoned",
                        ConnectionRows::longerThanItsLength),
                Row.of(
                        38,
                        "100-continue, 103 early hints before 200",
                        "success",
                        get(
                                "100",
                                Expected.answer(),
                                send("HTTP/1.1 100 Continue\r\n\r\n").then(ONE)),
                        get(
                                "103",
                                Expected.answer(),
                                send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
                                        .then(ONE)),
                        get(
                                "103 twice",
                                Expected.answer(),
                                send("HTTP/1.1 103 A\r\n\r\nHTTP/1.1 103 B\r\n\r\n")
                                        .then(ONE))),
                Row.of(
                        39,
                        "chunked with bad chunk size; headers of 1 MB; 10,000 headers",
                        "typed",
                        list("chunk size", TYPED, head("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")),
                        list("1 MB", TYPED, head("X: " + "x".repeat(1 << 20) + "\r\nContent-Length: 0\r\n", "")),
                        list("10,000", TYPED, head("X: 12345678\r\n".repeat(10_000) + "Content-Length: 0\r\n", ""))),
                Row.of(
                        40,
                        "`Content-Type` missing, wrong, with charset",
                        "not judged: the body is read as what the contract says",
                        list("missing", Expected.answer(), PAGE.without("Content-Type")),
                        list("wrong", Expected.answer(), contentType("text/plain")),
                        list("with charset", Expected.answer(), contentType("application/json; charset=utf-8")),
                        list("unreadable", Expected.answer(), contentType(";;;"))));
    }

    private static Answer head(String lines, String body) {
        return send("HTTP/1.1 200 OK\r\n" + lines + "\r\n" + body);
    }

    private static Answer contentType(String value) {
        return PAGE.without("Content-Type").with("Content-Type", value);
    }

    private static void refused(Stage stage) {
        URI nobody;
        try (FaultServer server = FaultServer.answering(close())) {
            nobody = server.uri();
        }

        Outcome outcome = stage.client(nobody, setup -> setup).list();

        // nobody counts the requests, so the pauses between them have to tell
        Duration pauses = Setup.RETRY_DELAY.multipliedBy(3).dividedBy(2);
        Expected.of(CONNECTION)
                .requests(0)
                .took(pauses)
                .says("ConnectException")
                .check(outcome);
    }

    private static void longerThanItsLength(Stage stage) {
        HttpAnswer smuggled = HttpAnswer.json(200, Payload.page(List.of(Payload.project(666)), 1, null));
        stage.serve(
                PAGE.followedBy(smuggled), HttpAnswer.json(200, Payload.page(List.of(Payload.project(2)), 1, null)));
        Client client = stage.client();

        Outcome first = client.list();
        Outcome second = client.list();

        Expected.of(ANSWER, CONNECTION, UNEXPECTED).check(first);
        Expected.answer().check(second);
        assertThat(second.answers()).containsExactly("Project 2");
    }
}
