package dev.projectsapi.contract.examination;

import static dev.projectsapi.contract.examination.ClientCase.Ending.ALL;
import static dev.projectsapi.contract.examination.ClientCase.Ending.GIVES_UP;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_PAGES;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.Answers;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waiting: a little longer than usual, and for what never comes. */
final class SilenceCases {

    private static final Duration WITHIN_THE_PROMISE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(50);
    private static final int FEW = 15;

    private SilenceCases() {}

    static List<ClientCase> all() {
        return List.of(
                ClientCase.of(
                                "slow-answer",
                                "",
                                "The first answer takes 3 seconds, which the contract allows: all are printed.",
                                MANY_PAGES,
                                ALL,
                                SilenceCases::slow)
                        .waiting(),
                silent("answer-never-comes", "14", "No answer comes.", Answers.stall()),
                silent(
                        "body-stalls",
                        "15",
                        "The body stops after some bytes.",
                        HttpAnswer.json(200, Payload.page()).cutAfter(15).then(Answers.stall())),
                silent(
                        "body-drips",
                        "16",
                        "The body comes byte by byte, and never ends.",
                        Answers.send(
                                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{")
                                .then(Answers.drip(" ", BETWEEN_BYTES))),
                ClientCase.of(
                                "connecting-hangs",
                                "17",
                                "No connection comes about: the client gives up in time.",
                                MANY_PAGES,
                                GIVES_UP,
                                Unreachable::hanging)
                        .waiting());
    }

    private static ClientCase silent(String name, String row, String what, Answer answer) {
        return ClientCase.of(
                        name,
                        row,
                        what + " The client gives up in time.",
                        MANY_PAGES,
                        GIVES_UP,
                        Scripts.always(FEW, answer))
                .waiting();
    }

    private static Scene slow(Origin origin, int port) {
        AtomicBoolean slow = new AtomicBoolean(true);
        return new ScriptedScene(port, Scripts.ANY, (request, scene) -> {
            Answer answer = origin.reply(request).answer();
            return slow.getAndSet(false) ? Answers.pause(WITHIN_THE_PROMISE).then(answer) : answer;
        });
    }
}
