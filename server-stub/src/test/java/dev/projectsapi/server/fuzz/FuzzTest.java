package dev.projectsapi.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.TroubledStore;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.ProjectStore;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is sent, the answer is one that the contract knows; nothing hangs, nothing is left over. */
final class FuzzTest {
    private static final int MILLIS_TO_HANG = 30_000;
    private static final int CALLERS = 2;
    private static final long MEGABYTE = 1 << 20;

    private static final ProjectStore MEMORY = new InMemoryProjectStore(SampleData.accounts());

    private final Findings findings = new Findings();

    @Test
    @Timeout(300)
    void withstandsRandomRequests() {
        withstands(100_000, MEMORY);
    }

    @Test
    @Timeout(300)
    void withstandsThemAlsoWhereAnotherThreadAnswers() {
        withstands(20_000, new TroubledStore(() -> {}));
    }

    @Test
    @Tag("slow")
    void withstandsTenTimesAsMany() {
        withstands(1_000_000, MEMORY);
    }

    private void withstands(int requests, ProjectStore store) {
        long seed = Long.getLong("fuzz.seed", 1);
        ServerOptions options = ServerOptions.of(store).withManagement("127.0.0.1", 0);
        try (ProjectsServer server = ProjectsServer.start(options)) {
            List<Fuzz> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(new Fuzz(server.port(), seed + i, MILLIS_TO_HANG, findings));
            }

            together(callers, requests / 5);
            long early = heap();
            together(callers, requests - requests / 5);
            long late = heap();
            awaitNoConnection(server);

            System.out.printf(
                    "fuzz: %,d requests, seed %d, answers %s, heap %,d -> %,d kB%n",
                    requests, seed, findings, early / 1024, late / 1024);
            assertThat(findings.faults()).isEmpty();
            for (int status : new int[] {200, 400, 401, 403, 404, 405, 406, 414, 431, 501}) {
                assertThat(findings.count(status)).as("answers " + status).isGreaterThan(requests / 10_000);
            }
            assertThat(late - early).isLessThan(8 * MEGABYTE);
        }
    }

    private static void together(List<Fuzz> callers, int requests) {
        List<Thread> threads = callers.stream()
                .map(fuzz -> new Thread(() -> fuzz.run(requests / callers.size())))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What is reachable. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void awaitNoConnection(ProjectsServer server) {
        try (RawConnection management = RawConnection.to(server.managementPort().orElseThrow())) {
            Matcher none =
                    Pattern.compile("\nhttp_server_connections 0(\\.0)?\n").matcher("");
            while (!none.find()) {
                management.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
                none.reset(management.read().body());
            }
        }
    }
}
