package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a limit closes is counted under its name, and TLS and the management port know limits too. */
final class ClosedConnectionsTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);

    private final ServerOptions options =
            ServerOptions.of(new InMemoryProjectStore(SampleData.accounts())).withManagement("127.0.0.1", 0);

    @Test
    void countsAConnectionThatIsSilent() {
        try (ProjectsServer server = ProjectsServer.start(limited(Limits.DEFAULT.withTimes(NEVER, SOON)))) {
            assertThat(new RawClient(server).connect().ends()).isTrue();

            assertThat(closed(server, "idle")).isEqualTo(1);
        }
    }

    @Test
    void countsARequestThatTakesTooLong() {
        try (ProjectsServer server = ProjectsServer.start(limited(Limits.DEFAULT.withTimes(SOON, NEVER)));
                RawConnection connection = new RawClient(server).connect()) {
            connection.send("GET ");

            assertThat(connection.ends()).isTrue();

            assertThat(closed(server, "request-time")).isEqualTo(1);
        }
    }

    @Test
    void countsABodyThatIsTooLarge() {
        try (ProjectsServer server = ProjectsServer.start(options)) {
            RawClient client = new RawClient(server);

            client.send(RawClient.get(Sample.LIST, Sample.ONE, "Content-Length: 1000000"));
            try (RawConnection chunked = client.connect()) {
                chunked.send(RawClient.get(Sample.LIST, Sample.ONE, "Transfer-Encoding: chunked"));
                chunked.send("20000\r\n" + "a".repeat(0x20000) + "\r\n0\r\n\r\n");
                chunked.read();
                assertThat(chunked.ends()).isTrue();
            }

            assertThat(closed(server, "body")).isEqualTo(2);
        }
    }

    @Test
    void countsConnectionsInTheirHandshakeAndEndsThemWhenItTakesTooLong(@TempDir Path folder) throws Exception {
        SelfSigned made = SelfSigned.of(folder, "EC");
        Tls tls = new Tls(
                Files.writeString(folder.resolve("cert"), made.certificate()),
                Files.writeString(folder.resolve("key"), made.key()));
        Limits limits = Limits.DEFAULT.withConnections(2).withHandshakeTime(Duration.ofSeconds(2));
        try (ProjectsServer server = ProjectsServer.start(limited(limits).withTls(tls))) {
            RawClient client = new RawClient(server);
            RawConnection first = client.connect();
            RawConnection second = client.connect();

            assertThat(client.connect().ends()).isTrue();
            assertThat(closed(server, "connections")).isEqualTo(1);
            assertThat(metric(server, "http_server_connections ")).isEqualTo(2);

            assertThat(first.ends()).isTrue();
            assertThat(second.ends()).isTrue();
            assertThat(closed(server, "handshake")).isEqualTo(2);
        }
    }

    @Test
    void endsUnfinishedRequestsAndSilentConnectionsOfTheManagementPort() {
        try (ProjectsServer server = ProjectsServer.start(limited(Limits.DEFAULT.withTimes(SOON, SOON)));
                RawConnection silent = management(server);
                RawConnection unfinished = management(server)) {
            unfinished.send("GET /health/live HTTP/1.1\r\nHost: a\r\nX: ");

            assertThat(silent.ends()).isTrue();
            assertThat(unfinished.ends()).isTrue();

            assertThat(closed(server, "management")).isEqualTo(2);
        }
    }

    @Test
    void letsOnlySoManyToTheManagementPort() {
        try (ProjectsServer server = ProjectsServer.start(options)) {
            List<RawConnection> most = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                most.add(management(server));
            }

            assertThat(management(server).ends()).isTrue();

            assertThat(text(most.get(99))).contains("http_server_connections_closed_total{limit=\"management\"} 1");
            most.forEach(RawConnection::close);
        }
    }

    @Test
    void answersAHeadOfThousandsOfEmptyHeadersWith431() {
        try (ProjectsServer server = ProjectsServer.start(options)) {
            RawClient client = new RawClient(server);
            String head = GET.substring(0, GET.length() - 2);

            assertThat(client.send(head + "A:\r\n".repeat(900) + "\r\n").verdict())
                    .isEqualTo("200");
            assertThat(client.send(head + "A:\r\n".repeat(30_000) + "\r\n").verdict())
                    .isEqualTo("431 HEADER_TOO_LARGE");
        }
    }

    private ServerOptions limited(Limits limits) {
        return options.withLimits(limits);
    }

    private static RawConnection management(ProjectsServer server) {
        return RawConnection.to(server.managementPort().orElseThrow());
    }

    private static long closed(ProjectsServer server, String limit) {
        return metric(server, "http_server_connections_closed_total{limit=\"" + limit + "\"} ");
    }

    private static long metric(ProjectsServer server, String name) {
        try (RawConnection connection = management(server)) {
            return text(connection)
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(RawConnection connection) {
        connection.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        return connection.read().body();
    }
}
