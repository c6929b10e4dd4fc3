package dev.projectsapi.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fuzz is of use: it finds faults that were put there for it to find. */
final class PlantedFaultTest {
    private static final int MILLIS_TO_HANG = 300;

    private final Findings findings = new Findings();

    @Test
    void findsAPageSizeThatFails() {
        try (ProjectsServer server = ProjectsServer.start(ServerOptions.of(new FailsForSeven()))) {
            new Fuzz(server.port(), 1, 30_000, findings).run(5000);
        }

        assertThat(findings.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("status 500 after "));
    }

    @Test
    void findsAServerThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new Fuzz(silent.getLocalPort(), 1, MILLIS_TO_HANG, findings).run(2);
        }

        assertThat(findings.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("SocketTimeoutException"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | no answer",
                "oops | EOFException",
                "HTTP/9.9 200 OK~Content-Length: 0~~ | no answer of ours",
                "HTTP/1.1 302 Found~Content-Length: 0~~ | status 302",
                "HTTP/1.1 503 Busy~Content-Length: 0~~ | status 503",
                "HTTP/1.1 404 Not Found~Content-Length: 4~~oops | a header is missing",
                "HTTP/1.1 404 Not Found~X-Request-Id: a~Cache-Control: no-store~Content-Length: 4~~oops | no JSON",
                "HTTP/1.1 404 Not Found~X-Request-Id: a~Cache-Control: no-store~Content-Length: 2~~{} | no envelope",
                "HTTP/1.1 404 Not Found~X-Request-Id: a~Cache-Control: no-store~Content-Length: 9~~{} | EOFException",
                "HTTP/1.1 501 No~Content-Length: 4~~oops | a body beside 501"
            })
    void findsAnAnswerThatIsNone(String answer, String fault) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerAll(server, answer.replace("~", "\r\n")));
            answering.start();
            new Fuzz(server.getLocalPort(), 1, 10_000, findings).run(3);
        }

        assertThat(findings.faults())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains(fault));
    }

    private static void answerAll(ServerSocket server, String answer) {
        while (true) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    /** The sample, but nobody may ask for seven. */
    private static final class FailsForSeven implements ProjectStore {
        private final ProjectStore sample = new InMemoryProjectStore(SampleData.accounts());

        @Override
        public Optional<Account> findAccount(String accountSid) {
            return sample.findAccount(accountSid);
        }

        @Override
        public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
            return sample.find(claim, propertySid);
        }

        @Override
        public Found<Page> list(Claim claim, PageRequest request) {
            if (request.count() == 7) {
                throw new IllegalStateException("planted");
            }
            return sample.list(claim, request);
        }

        @Override
        public int waitingThreads() {
            return 0;
        }
    }
}
