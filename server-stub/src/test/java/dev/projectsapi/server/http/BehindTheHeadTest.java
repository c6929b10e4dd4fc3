package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.TroubledStore;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.ProjectStore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes behind the head of a request, a body or the next request, meets the same whether the store answers at once or not. */
@ParameterizedClass
@MethodSource("servers")
final class BehindTheHeadTest {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);
    private static final String CHUNKED = RawClient.get(Sample.LIST, Sample.ONE, "Transfer-Encoding: chunked");
    /** So long that a body of many parts is here before the answer. */
    private static final int MILLIS_TO_ANSWER = 100;

    @Parameter
    private ProjectsServer server;

    static Stream<Named<ProjectsServer>> servers() {
        return Stream.of(
                serving("answers at once", new InMemoryProjectStore(SampleData.accounts())),
                serving("answers from another thread", new TroubledStore(() -> {})),
                serving("answers late", new TroubledStore(BehindTheHeadTest::takeTime)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 65_536})
    void ignoresABodyAndGoesOn(int length) {
        String plain = RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: " + length) + "a".repeat(length);

        assertThat(new RawClient(server).send(plain + chunked(length) + GET, 3))
                .extracting(RawAnswer::verdict)
                .containsExactly("200", "200", "200");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 1_000_000})
    void answersAndEndsTheConnectionBehindALargeBody(int length) {
        String plain = RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: " + length) + "a".repeat(length);

        for (String request : new String[] {plain, chunked(length)}) {
            try (RawConnection connection = new RawClient(server).connect()) {
                connection.send(request + GET);

                assertThat(connection.read().verdict()).isEqualTo("200");
                assertThat(connection.ends()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3\r\nab", "zz\r\n", "ffffffffffffffff\r\nabc"})
    void answersBeforeAChunkedBodyHasComeOrTurnedOutToBeBroken(String chunks) {
        assertThat(new RawClient(server).send(CHUNKED + chunks).verdict()).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v2/Properties HTTP/1.1\r\n\r\n",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GARBAGE\r\n\r\n"
            })
    void answersNothingBehindItsLastAnswer(String last) {
        try (RawConnection connection = new RawClient(server).connect()) {
            connection.send(last + GET + GET);

            assertThat(connection.read().header("connection")).isEqualTo("close");
            assertThat(connection.ends()).isTrue();
        }
    }

    /** In parts of up to 1,000 bytes. */
    private static String chunked(int length) {
        StringBuilder request = new StringBuilder(CHUNKED);
        for (int left = length; left > 0; left -= 1000) {
            int part = Math.min(left, 1000);
            request.append(Integer.toHexString(part))
                    .append("\r\n")
                    .append("a".repeat(part))
                    .append("\r\n");
        }
        return request.append("0\r\n\r\n").toString();
    }

    private static Named<ProjectsServer> serving(String name, ProjectStore store) {
        return Named.of(name, ProjectsServer.start(ServerOptions.of(store)));
    }

    private static void takeTime() {
        try {
            Thread.sleep(MILLIS_TO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
