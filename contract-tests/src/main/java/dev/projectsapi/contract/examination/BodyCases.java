package dev.projectsapi.contract.examination;

import static dev.projectsapi.contract.examination.ClientCase.Ending.ALL;
import static dev.projectsapi.contract.examination.ClientCase.Ending.EITHER;
import static dev.projectsapi.contract.examination.ClientCase.Ending.GIVES_UP;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_PAGES;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.Answers;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.util.Arrays;
import java.util.List;

/** Bodies that are not what the contract says. */
final class BodyCases {

    private static final int FEW = 15;
    private static final long TOO_MUCH = 256L * 1024 * 1024;
    private static final int DEEP = 100_000;

    private static final HttpAnswer UNASKED = HttpAnswer.json(200, Payload.page());

    private BodyCases() {}

    static List<ClientCase> all() {
        return List.of(
                givesUp(
                        "body-cut-off",
                        "12",
                        "The connection ends in the middle of the second page.",
                        Scripts.laterCut(FEW, Integer.MAX_VALUE, Answers.close())),
                ClientCase.of(
                        "more-than-announced",
                        "13",
                        "Behind the end of each body another answer that nobody asked for: never taken for one.",
                        MANY_PAGES,
                        EITHER,
                        Scripts.answering(Scripts.ANY, reply -> reply.answer().followedBy(UNASKED))),
                givesUp(
                        "html-instead-of-json",
                        "18",
                        "200 with a page of a hotel's network.",
                        Scripts.always(FEW, HttpAnswer.html(200, "<!doctype html><p>Please log in."))),
                givesUp("empty-body", "20", "200 with an empty body.", Scripts.always(FEW, HttpAnswer.json(200, ""))),
                givesUp("no-content", "20", "204.", Scripts.always(FEW, HttpAnswer.of(204))),
                givesUp("empty-object", "21", "200 with {}.", Scripts.always(FEW, HttpAnswer.json(200, "{}"))),
                givesUp("null-body", "21", "200 with null.", Scripts.always(FEW, HttpAnswer.json(200, "null"))),
                givesUp(
                        "field-missing",
                        "22",
                        "A project without Name and PropertySid.",
                        Scripts.changing(
                                FEW,
                                (request, page) -> ((ObjectNode) page.at("/Properties/1"))
                                        .remove(List.of("Name", "PropertySid")))),
                ClientCase.of(
                        "total-count-is-text",
                        "23",
                        "A TotalCount that is no number: ignored or given up.",
                        MANY_PAGES,
                        EITHER,
                        Scripts.changing(Scripts.ANY, (request, page) -> page.put("TotalCount", "many"))),
                givesUp(
                        "text-after-the-json",
                        "24",
                        "A page, and something behind it.",
                        Scripts.answering(FEW, reply -> reply.answer().body(append(reply.body(), "oops")))),
                givesUp("latin-1", "25", "Names that are not UTF-8.", Scripts.answering(FEW, BodyCases::latin1)),
                ClientCase.of(
                        "deep-nesting",
                        "26",
                        "A field that the contract does not have, nested 100,000 deep: ignored or given up.",
                        MANY_PAGES,
                        EITHER,
                        Scripts.answering(Scripts.ANY, BodyCases::nested)),
                givesUp("endless-body", "27", "A body that does not end. No 256 MB are taken.", BodyCases::endless),
                ClientCase.of(
                        "compressed-unasked",
                        "28",
                        "gzip although nobody asked: understood or given up.",
                        MANY_PAGES,
                        EITHER,
                        Scripts.answering(Scripts.ANY, reply -> reply.answer().gzip())),
                ClientCase.of(
                        "early-hints",
                        "38",
                        "An interim answer (103) before each: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.answering(
                                Scripts.ANY,
                                reply -> Answers.send("HTTP/1.1 103 Early Hints\r\nLink: </docs/>; rel=preload\r\n\r\n")
                                        .then(reply.answer()))),
                ClientCase.of(
                        "chunked",
                        "",
                        "Bodies in chunks, which HTTP allows: all are printed.",
                        MANY_PAGES,
                        ALL,
                        Scripts.answering(Scripts.ANY, reply -> reply.answer().chunked(100))),
                givesUp(
                        "bad-chunk-size",
                        "39",
                        "A chunk whose size is no number.",
                        Scripts.always(
                                FEW,
                                Answers.send(
                                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n")
                                        .then(Answers.close()))),
                ClientCase.of(
                        "content-type-missing",
                        "40",
                        "Pages without Content-Type: understood or given up.",
                        MANY_PAGES,
                        EITHER,
                        Scripts.answering(Scripts.ANY, reply -> reply.answer().without("Content-Type"))));
    }

    private static ClientCase givesUp(String name, String row, String what, Trouble trouble) {
        return ClientCase.of(name, row, what + " The client gives up.", MANY_PAGES, GIVES_UP, trouble);
    }

    private static byte[] append(byte[] body, String text) {
        byte[] more = text.getBytes(ISO_8859_1);
        byte[] longer = Arrays.copyOf(body, body.length + more.length);
        System.arraycopy(more, 0, longer, body.length, more.length);
        return longer;
    }

    private static Answer latin1(Reply reply) {
        ObjectNode page = reply.json();
        ((ObjectNode) page.at("/Properties/0")).put("Name", "Café Müller");
        return reply.answer().body(page.toString().getBytes(ISO_8859_1));
    }

    private static Answer nested(Reply reply) {
        String deep = "{\"FutureField\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + ",";
        byte[] rest = reply.body();
        byte[] all = append(deep.getBytes(ISO_8859_1), new String(rest, 1, rest.length - 1, ISO_8859_1));
        return reply.answer().body(all);
    }

    private static Scene endless(Origin origin, int port) {
        return new ScriptedScene(
                port,
                FEW,
                (request, scene) -> Answers.send(
                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"Properties\":[")
                        .then(Answers.fill(TOO_MUCH, ' '))
                        .then(wire -> scene.complain("took 256 MB of one body"))
                        .then(Answers.reset()));
    }
}
