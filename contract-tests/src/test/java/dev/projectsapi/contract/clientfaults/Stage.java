package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.Script;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** Where a case is played: its servers, its clients, and what came of the calls. */
final class Stage implements AutoCloseable {

    /** What the table promises: no call outlives its total timeout by more. */
    static final Duration LATE = Duration.ofMillis(50);

    private final Caller.Maker maker;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<FaultServer> servers = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    Stage(Caller.Maker maker) {
        this.maker = maker;
    }

    FaultServer serve(Answer... inTurn) {
        return following(Script.inTurn(inTurn));
    }

    FaultServer following(Script script) {
        return opened(FaultServer.following(script));
    }

    /** Closed with the stage. */
    <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        if (resource instanceof FaultServer server) {
            servers.add(server);
        }
        return resource;
    }

    /** A client of the first server. */
    Client client() {
        return client(setup -> setup);
    }

    Client client(UnaryOperator<Setup> change) {
        return client(servers.get(0).uri(), change);
    }

    Client client(URI url, UnaryOperator<Setup> change) {
        Setup setup = change.apply(Setup.of(url));
        Caller caller = opened(maker.make(setup));
        return new Client(this, caller, setup);
    }

    Outcome call(Client client, List<String> delivered, Callable<List<String>> call) {
        return outcome(begin(client, delivered, call));
    }

    Running begin(Client client, List<String> delivered, Callable<List<String>> call) {
        return new Running(client, delivered, this::requests, call);
    }

    /** Waits for it; checks the promise that every row has to keep. */
    Outcome outcome(Running running) {
        return checked(running, UnaryOperator.identity());
    }

    /** The same, for one of many at a time. */
    Outcome outcomeAmongOthers(Running running) {
        return checked(running, Outcome::amongOthers);
    }

    private Outcome checked(Running running, UnaryOperator<Outcome> view) {
        try {
            Outcome outcome = view.apply(running.outcome());
            outcomes.add(outcome);
            Duration most = running.total().plus(LATE).plus(outcome.machine());
            assertThat(outcome.took())
                    .describedAs("time, beyond the total timeout")
                    .isLessThanOrEqualTo(most);
            return outcome;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<FaultServer> servers() {
        return servers;
    }

    /** For the table, of a call that is not made by {@link Client}. */
    void saw(Outcome outcome) {
        outcomes.add(outcome);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    private int requests() {
        return servers.isEmpty() ? 0 : servers.get(0).seen().requestCount();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) { // none of ours throws one
                throw new IllegalStateException(e);
            }
        }
    }
}
