package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.TroubledStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that says that it will say no more, and listens on. */
@ParameterizedClass
@ValueSource(ints = {0, 8})
final class HalfClosingTest {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);
    private static final String WITH_BODY = RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: 3") + "abc";

    /** 0: the store answers at once. */
    @Parameter
    private int waitingThreads;

    private ProjectsServer server;

    @BeforeEach
    void start() {
        server = ProjectsServer.start(ServerOptions.of(new TroubledStore(() -> {}, waitingThreads)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 500})
    void getsAllItsAnswersAndThenTheEnd(int requests) {
        try (RawConnection connection = new RawClient(server).connect()) {
            connection.send(GET.repeat(requests - 1) + WITH_BODY);
            connection.saysNoMore();

            for (int i = 0; i < requests; i++) {
                assertThat(connection.read().verdict()).isEqualTo("200");
            }
            assertThat(connection.ends()).isTrue();
        }
    }

    @Test
    void getsTheAnswerThatEndsTheConnectionToo() {
        try (RawConnection connection = new RawClient(server).connect()) {
            connection.send(RawClient.get(Sample.LIST, Sample.ONE, "Connection: close"));
            connection.saysNoMore();

            assertThat(connection.read().verdict()).isEqualTo("200");
            assertThat(connection.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /v2/Prop", "GET /v2/Properties HTTP/1.1\r\nHost: a\r\n"})
    void meetsTheEndAtOnceWhereThereIsNoWholeRequest(String beginning) {
        try (RawConnection connection = new RawClient(server).connect()) {
            connection.send(beginning);
            connection.saysNoMore();

            assertThat(connection.ends()).isTrue();
        }
    }

    @Test
    void meetsTheEndBehindItsAnswerWhereItsBodyNeverCame() {
        try (RawConnection connection = new RawClient(server).connect()) {
            connection.send(RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: 4") + "abc");
            connection.saysNoMore();

            assertThat(connection.read().verdict()).isEqualTo("200");
            assertThat(connection.ends()).isTrue();
        }
    }
}
