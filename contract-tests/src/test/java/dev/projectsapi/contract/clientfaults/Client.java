package dev.projectsapi.contract.clientfaults;

import dev.projectsapi.contract.faults.Payload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A client on the stage: each call gives its outcome, whatever it is. */
final class Client {

    /** The Sid of the project of the examples. */
    static final String SID = Payload.project().path("PropertySid").asText();

    private final Stage stage;
    private final Caller caller;
    private final Setup setup;

    Client(Stage stage, Caller caller, Setup setup) {
        this.stage = stage;
        this.caller = caller;
        this.setup = setup;
    }

    Outcome list() {
        return list(null, null, null);
    }

    Outcome list(@Nullable Integer count, @Nullable Integer skip, @Nullable String token) {
        return call(() -> caller.list(count, skip, token));
    }

    Outcome get(@Nullable String sid) {
        return call(() -> List.of(caller.get(sid)));
    }

    /** The whole walk, as one call: its total timeout is that of each page. */
    Outcome walk(@Nullable String token) {
        List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        return stage.call(this, delivered, () -> {
            caller.walk(token, delivered::add);
            return delivered;
        });
    }

    /** A list that has begun, and is not waited for yet. */
    Running begin() {
        return stage.begin(this, List.of(), () -> caller.list(null, null, null));
    }

    Running beginGet(String sid) {
        return stage.begin(this, List.of(), () -> List.of(caller.get(sid)));
    }

    /** On this very thread; without its number of requests, for others may be under way. */
    Outcome listHere() {
        long begin = System.nanoTime();
        try {
            List<String> answers = caller.list(null, null, null);
            return new Outcome(Failure.of(Kind.ANSWER), answers, null, 1, since(begin), Lateness.since(begin));
        } catch (Exception e) { // whatever it is, it is what is looked at
            return new Outcome(caller.tell(e), List.of(), e, 1, since(begin), Lateness.since(begin));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    Future<?> listLater() {
        return caller.listLater();
    }

    void close() {
        caller.close();
    }

    Caller caller() {
        return caller;
    }

    Setup setup() {
        return setup;
    }

    private Outcome call(Callable<List<String>> call) {
        return stage.call(this, List.of(), call);
    }
}
