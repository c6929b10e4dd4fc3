package dev.projectsapi.contract.faults;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Which answer each request gets. Asked by many connections at once. */
@FunctionalInterface
public interface Script {

    Answer answerTo(SeenRequest request);

    static Script always(Answer answer) {
        return request -> answer;
    }

    /** Each answer once, in the order in which requests come in; the last one again and again. */
    static Script inTurn(Answer... answers) {
        List<Answer> all = List.of(answers);
        AtomicInteger next = new AtomicInteger();
        return request -> all.get(Math.min(next.getAndIncrement(), all.size() - 1));
    }
}
