package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.TroubledStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that sends thousands of requests before it reads an answer. */
@ParameterizedClass
@ValueSource(ints = {0, 8})
final class PipeliningTest {
    private static final int MANY = 3000;
    private static final long MILLIS_WITHOUT_A_QUESTION = 300;

    /** 0: the store answers at once. */
    @Parameter
    private int waitingThreads;

    private final AtomicInteger asked = new AtomicInteger();
    private ProjectsServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAnsweredInFullWhetherItReadsAtOnceOrPauses(boolean pauses) {
        server = ProjectsServer.start(ServerOptions.of(new TroubledStore(asked::incrementAndGet, waitingThreads)));
        String request = RawClient.get(Sample.LIST + "?Results_Count=50", Sample.MANY_PAGES);
        List<String> verdicts = new ArrayList<>();
        try (RawConnection connection = new RawClient(server).connect()) {
            Thread sender = new Thread(() -> connection.send(request.repeat(MANY)));
            sender.start();
            if (pauses) {
                awaitStandstill();
            }
            int beforeReading = asked.get();
            for (int i = 0; i < MANY; i++) {
                verdicts.add(connection.read().verdict());
            }

            assertThat(verdicts).containsOnly("200");
            assertThat(beforeReading).as("answers kept for who does not read").isLessThan(MANY);
        }
    }

    /** Until the server waits for its caller, which shows in time only; on a machine that is busy the pause is shorter. */
    private void awaitStandstill() {
        int before;
        do {
            before = asked.get();
            pause();
        } while (asked.get() > before || before == 0);
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_WITHOUT_A_QUESTION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
