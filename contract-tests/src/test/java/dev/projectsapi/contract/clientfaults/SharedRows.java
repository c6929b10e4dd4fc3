package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.SeenRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Rows 46, 47 and 51: one client, many threads, of many kinds, for long. */
final class SharedRows {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page());
    private static final Duration PATIENT = Duration.ofSeconds(60);

    private SharedRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                                46,
                                "1,000 threads on one client, `maxConcurrentCalls(64)`",
                                "all answered; no cross-talk between answers",
                                SharedRows::thousandThreads)
                        .onlyInFull(),
                Row.of(
                                47,
                                "100,000 sequential calls",
                                "heap after GC flat, no thread or socket growth",
                                SharedRows::manyCalls)
                        .onlyInFull(),
                Row.of(
                        51,
                        "the caller runs inside a common-pool task, a virtual thread, a synchronized block",
                        "no deadlock, no timeout",
                        new FaultCase("common pool", stage -> inside(stage, ForkJoinPool.commonPool())),
                        new FaultCase("virtual threads", stage -> {
                            ExecutorService threads = virtualThreads();
                            inside(stage, threads);
                            threads.shutdown();
                        })));
    }

    private static void thousandThreads(Stage stage) throws Exception {
        CountDownLatch oneTooMany = new CountDownLatch(65);
        FaultServer server = stage.following(request -> {
            waitForOthers(oneTooMany);
            return oneOf(request);
        });
        Client client = stage.client(setup -> setup.maxConcurrentCalls(64).total(PATIENT));
        List<Running> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(client.beginGet(sid(i)));
        }

        for (int i = 0; i < 1_000; i++) {
            Outcome outcome = stage.outcomeAmongOthers(calls.get(i));

            Expected.answer().check(outcome);
            assertThat(outcome.answers()).containsExactly("of " + sid(i));
        }
        assertThat(server.seen().connectionCount()).describedAs("connections").isLessThanOrEqualTo(64);
    }

    /** A client that has no limit shows it, however slowly this machine lets its calls begin; for one that has, it takes 2 s once. */
    private static boolean waitForOthers(CountDownLatch number) {
        number.countDown();
        try {
            return number.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void manyCalls(Stage stage) throws Exception {
        FaultServer server = stage.following(SharedRows::oneOf);
        Client client = stage.client();
        calls(client, 20_000);
        long heap = heapAfterGc();
        int threads = Thread.activeCount();

        calls(client, 80_000);

        assertThat(heapAfterGc() - heap).describedAs("growth of the heap").isLessThan(4L * 1024 * 1024);
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 2);
        assertThat(server.seen().connectionCount()).isLessThanOrEqualTo(2);
        Expected.answer().check(client.list());
    }

    /** Twice as many at a time as the pool has threads, each holding a lock. */
    private static void inside(Stage stage, ExecutorService threads) throws Exception {
        stage.serve(PAGE);
        Client client = stage.client();
        CountDownLatch begun = new CountDownLatch(Runtime.getRuntime().availableProcessors() * 2);
        List<Future<Outcome>> calls = new ArrayList<>();
        for (long i = begun.getCount(); i > 0; i--) {
            Object lock = new Object();
            calls.add(threads.submit(() -> {
                synchronized (lock) {
                    begun.countDown();
                    return client.listHere();
                }
            }));
        }

        for (Future<Outcome> call : calls) {
            Outcome outcome = call.get(10, TimeUnit.SECONDS);
            stage.saw(outcome);
            Expected.answer().check(outcome);
        }
    }

    private static void calls(Client client, int number) throws Exception {
        for (int i = 0; i < number; i++) {
            assertThat(client.caller().get(sid(i))).isEqualTo("of " + sid(i));
        }
    }

    /** A project whose name says which one was asked for. */
    private static Answer oneOf(SeenRequest request) {
        if (!request.target().contains("/Properties/")) {
            return PAGE;
        }
        String sid = request.target().substring(request.target().lastIndexOf('/') + 1);
        return HttpAnswer.json(
                200, Payload.one(Payload.project().put("PropertySid", sid).put("Name", "of " + sid)));
    }

    private static String sid(int number) {
        return Payload.project(number).path("PropertySid").asText();
    }

    private static long heapAfterGc() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Where the JDK has them: else a pool that does the same with others. */
    private static ExecutorService virtualThreads() throws Exception {
        Callable<ExecutorService> platform = Executors::newCachedThreadPool;
        return Runtime.version().feature() < 21
                ? platform.call()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }
}
