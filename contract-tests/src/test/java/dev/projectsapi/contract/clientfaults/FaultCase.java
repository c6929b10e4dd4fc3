package dev.projectsapi.contract.clientfaults;

import dev.projectsapi.contract.faults.Answer;
import java.util.List;
import java.util.function.Function;

/** One thing that goes wrong in one way: what is played, and what is demanded of the client. */
record FaultCase(String name, Play play) {

    /** Calls for a page of a server that gives these answers in turn, the last one again and again. */
    static FaultCase list(String name, Expected expected, Answer... answers) {
        return one(name, expected, Client::list, answers);
    }

    /** The same for one project. */
    static FaultCase get(String name, Expected expected, Answer... answers) {
        return one(name, expected, client -> client.get(Client.SID), answers);
    }

    private static FaultCase one(String name, Expected expected, Function<Client, Outcome> call, Answer... answers) {
        List<Answer> inTurn = List.of(answers);
        return new FaultCase(name, stage -> {
            stage.serve(inTurn.toArray(Answer[]::new));
            expected.check(call.apply(stage.client()));
        });
    }

    @Override
    public String toString() {
        return name;
    }

    /** Plays the fault, and asserts what has to come of it. */
    @FunctionalInterface
    interface Play {
        void on(Stage stage) throws Exception;
    }
}
