package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server ends that is told to, while callers go on. */
final class DrainTest {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);
    private static final int CALLERS = 8;

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final CountDownLatch underLoad = new CountDownLatch(2000);

    @Test
    void answersOnceMoreOnEachConnectionAndSaysThatItEnds() throws Exception {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withManagement("127.0.0.1", 0);
        try (ProjectsServer server = ProjectsServer.start(options);
                RawConnection connection = new RawClient(server).connect()) {
            connection.send(GET);
            assertThat(connection.read().header("connection")).isEmpty();
            assertThat(ready(server).status()).isEqualTo(200);

            Thread draining = new Thread(server::drain);
            draining.start();
            while (ready(server).status() != 503) {
                Thread.onSpinWait();
            }
            connection.send(GET);

            RawAnswer last = connection.read();
            assertThat(last.verdict()).isEqualTo("200");
            assertThat(last.header("connection")).isEqualTo("close");
            assertThat(connection.ends()).isTrue();
            draining.join();
        }
    }

    @Test
    void losesNoRequestUnderLoadWhenTheProcessIsToldToEnd(@TempDir Path folder) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, List.of("--port", "0", "--management-port", "-1"))) {
            int port = URI.create(server.base()).getPort();
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(new Thread(() -> callUntilRefused(port)));
            }
            callers.forEach(Thread::start);
            assertThat(underLoad.await(60, TimeUnit.SECONDS)).isTrue();

            int exit = server.stop();

            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(exit).isZero();
            assertThat(cutOff).hasValue(0);
            long logged = server.log()
                    .lines()
                    .filter(line -> line.contains("status=200"))
                    .count();
            assertThat(logged).as("requests that were read").isEqualTo(answered.get());
        }
    }

    private static RawAnswer ready(ProjectsServer server) {
        try (RawConnection management = RawConnection.to(server.managementPort().orElseThrow())) {
            management.send("GET /health/ready HTTP/1.1\r\nHost: a\r\n\r\n");
            return management.read();
        }
    }

    /** One request after the other, each connection as long as the server keeps it. */
    private void callUntilRefused(int port) {
        while (true) {
            try (RawConnection connection = connect(port)) {
                boolean kept = true;
                while (kept) {
                    connection.send(GET);
                    RawAnswer answer = connection.read();
                    (answer.verdict().equals("200") ? answered : cutOff).incrementAndGet();
                    underLoad.countDown();
                    kept = !answer.header("connection").equals("close");
                }
            } catch (UncheckedIOException e) {
                // the end of an answer that had begun would be a loss; that of a connection is a refusal
                if (!String.valueOf(e.getMessage()).matches("(?s).*(in the head: |Connection reset).*")
                        || e.getMessage().contains("HTTP/1.1")) {
                    cutOff.incrementAndGet();
                }
            } catch (IOException refused) {
                return;
            }
        }
    }

    private static RawConnection connect(int port) throws IOException {
        return new RawConnection(new Socket(InetAddress.getLoopbackAddress(), port));
    }
}
