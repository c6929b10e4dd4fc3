package dev.projectsapi.contract.clientfaults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A call on a thread of its own, from its begin to its end. */
final class Running {

    /** Nobody waits longer than that beyond a total timeout: such a call does not end. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Client client;
    private final List<String> delivered;
    private final IntSupplier requests;
    private final int requestsBefore;
    private final Thread thread;
    private final long begin = System.nanoTime();
    private List<String> answers = List.of();
    private @Nullable Throwable thrown;
    private boolean flagged;
    private volatile long end;

    /** Begins it. What it delivers before it fails is in the list given. */
    Running(Client client, List<String> delivered, IntSupplier requests, Callable<List<String>> call) {
        this.client = client;
        this.delivered = delivered;
        this.requests = requests;
        this.requestsBefore = requests.getAsInt();
        this.thread = new Thread(() -> run(call), "caller");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Callable<List<String>> call) {
        try {
            answers = call.call();
        } catch (Throwable e) { // whatever it is, it is what is looked at
            thrown = e;
        }
        flagged = Thread.currentThread().isInterrupted();
        end = System.nanoTime();
    }

    Duration total() {
        return client.setup().total();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Whether the interrupt flag of the caller's thread was set when its call had ended. */
    boolean flagged() {
        return flagged;
    }

    /** When it ended ({@link System#nanoTime()}). */
    long end() {
        return end;
    }

    /** Waits for it, for as long as it may take. */
    Outcome outcome() throws InterruptedException {
        thread.join(total().plus(PATIENCE).toMillis());
        boolean ended = !thread.isAlive();
        if (!ended) {
            thread.interrupt();
        }
        Throwable failed = ended ? thrown : null;
        Failure failure = !ended
                ? Failure.of(Kind.NO_END)
                : failed == null ? Failure.of(Kind.ANSWER) : client.caller().tell(failed);
        return new Outcome(
                failure,
                failure.kind() == Kind.ANSWER ? answers : List.copyOf(delivered),
                failed,
                requests.getAsInt() - requestsBefore,
                Duration.ofNanos((ended ? end : System.nanoTime()) - begin),
                Lateness.since(begin));
    }
}
