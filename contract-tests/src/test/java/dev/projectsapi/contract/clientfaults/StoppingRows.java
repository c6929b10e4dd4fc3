package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.Kind.CANCELLED;
import static dev.projectsapi.contract.clientfaults.Kind.CLOSED;
import static dev.projectsapi.contract.faults.Answers.stall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.FullBacklog;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows 41, 42 and 48: calls that are ended from outside, whatever they wait for. */
final class StoppingRows {

    /** Longer than any case: what ends earlier was ended. */
    private static final Duration TOTAL = Duration.ofSeconds(25);

    private StoppingRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                        41,
                        "interrupt while connecting, waiting, reading, sleeping",
                        "`CancelledException` within 50 ms, the interrupt flag set",
                        inEachPhase(phase -> stage -> interrupted(stage, phase))),
                Row.of(
                        42,
                        "`cancel(true)` on the future in the same four phases",
                        "the call ends within 50 ms; waiting and reading: the server sees the end of the connection within "
                                + "50 ms; connecting: the socket is gone at the latest after the connect timeout; sleeping: no "
                                + "further request",
                        inEachPhase(phase -> stage -> cancelled(stage, phase))),
                Row.of(
                        48,
                        "close during calls; a call after close",
                        "`CancelledException`; `ClientClosedException`; close twice is fine; closes what it made and not what "
                                + "it was given",
                        inEachPhase(phase -> stage -> closed(stage, phase))));
    }

    private static List<FaultCase> inEachPhase(Function<Phase, FaultCase.Play> play) {
        return Stream.of(
                        new Phase("connecting", null, false),
                        new Phase("waiting", stall(), true),
                        new Phase(
                                "reading",
                                HttpAnswer.json(200, "{}").announcing(100).then(stall()),
                                true),
                        new Phase(
                                "sleeping",
                                HttpAnswer.json(503, Payload.error("UNAVAILABLE"))
                                        .with("Retry-After", "20"),
                                false))
                .map(phase -> new FaultCase(phase.name(), play.apply(phase)))
                .toList();
    }

    private static void interrupted(Stage stage, Phase phase) throws InterruptedException {
        Client client = phase.client(stage);
        Running running = client.begin();
        phase.await(stage);

        long begin = System.nanoTime();
        running.interrupt();
        Outcome outcome = stage.outcome(running);

        Expected.of(CANCELLED).requests(phase.requests()).check(outcome);
        assertSoon(begin, running.end());
        assertThat(running.flagged()).isTrue();
        phase.assertLetGo(stage, begin);
    }

    private static void cancelled(Stage stage, Phase phase) throws Exception {
        BlockingQueue<Long> ends = new LinkedBlockingQueue<>();
        Client client = phase.client(stage, setup -> setup.listener(() -> ends.add(System.nanoTime())));
        Future<?> future = client.listLater();
        phase.await(stage);

        long begin = System.nanoTime();
        future.cancel(true);
        Long end = ends.poll(5, TimeUnit.SECONDS);

        assertThat(end).describedAs("the end of the call").isNotNull();
        assertSoon(begin, end);
        assertThat(future.isCancelled()).isTrue();
        phase.assertLetGo(stage, begin);
        stage.saw(new Outcome(
                Failure.of(CANCELLED),
                List.of(),
                new java.util.concurrent.CancellationException(),
                phase.requests(),
                Duration.ZERO,
                Duration.ZERO));
    }

    private static void closed(Stage stage, Phase phase) throws InterruptedException {
        Client client = phase.client(stage);
        List<Running> running = new ArrayList<>(List.of(client.begin(), client.begin()));
        phase.await(stage);

        long begin = System.nanoTime();
        client.close();
        client.close();

        for (Running each : running) {
            Expected.of(CANCELLED).check(stage.outcomeAmongOthers(each));
            assertSoon(begin, each.end());
        }
        Expected.of(CLOSED).requests(0).check(client.list());
    }

    private static void assertSoon(long begin, long end) {
        Duration most = Stage.LATE.plus(Lateness.since(begin));
        assertThat(Duration.ofNanos(end - begin)).describedAs("time to stop").isLessThan(most);
    }

    /** What a call waits for: this answer, or a connection if there is none. */
    private record Phase(String name, Answer answer, boolean connected) {

        int requests() {
            return answer == null ? 0 : 1;
        }

        Client client(Stage stage) {
            return client(stage, setup -> setup);
        }

        Client client(Stage stage, java.util.function.UnaryOperator<Setup> change) {
            var url = answer == null
                    ? stage.opened(FullBacklog.fill()).uri()
                    : stage.serve(answer).uri();
            return stage.client(url, setup -> change.apply(setup.total(TOTAL)));
        }

        void await(Stage stage) throws InterruptedException {
            for (FaultServer server : stage.servers()) {
                assertThat(server.seen().awaitRequests(1, Duration.ofSeconds(5)))
                        .isTrue();
            }
            // nothing tells from outside when a client has read the head, or has begun to connect or to sleep
            TimeUnit.MILLISECONDS.sleep(100);
        }

        void assertLetGo(Stage stage, long begin) throws InterruptedException {
            for (FaultServer server : stage.servers()) {
                if (connected) {
                    assertThat(server.seen().awaitEnds(1, Duration.ofSeconds(5)))
                            .isTrue();
                    assertSoon(begin, server.seen().ends().get(0).at());
                }
                assertThat(server.seen().requestCount()).isEqualTo(1);
            }
        }
    }
}
