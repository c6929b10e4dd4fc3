package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The port for those who run the server. */
final class ManagementTest {
    private static final ProjectStore STORE = new InMemoryProjectStore(SampleData.accounts());

    @Test
    void countsWhatCallersSee() {
        String[] lines = {
            "http_server_requests_seconds_count{operation=\"listProjects\",status=\"200\"} 2",
            "http_server_requests_seconds_count{operation=\"getProject\",status=\"400\"} 1",
            "http_server_requests_seconds_count{operation=\"document\",status=\"200\"} 1",
            "http_server_requests_seconds_count{operation=\"none\",status=\"404\"} 1",
            "http_server_requests_seconds_count{operation=\"none\",status=\"400\"} 1",
            "http_server_requests_seconds_bucket{operation=\"listProjects\",status=\"200\",le=\"5.0\"} 2",
            "http_server_requests_in_flight 0",
            "http_server_connections_closed_total{limit=\"connections\"} 0",
            "http_server_connections_closed_total{limit=\"request-time\"} 0",
            "http_server_connections_closed_total{limit=\"idle\"} 0",
            "http_server_connections_closed_total{limit=\"handshake\"} 0",
            "http_server_connections_closed_total{limit=\"body\"} 0",
            "http_server_connections_closed_total{limit=\"management\"} 0",
            "http_server_connections ",
            "jvm_memory_used_bytes{",
            "jvm_gc_max_data_size_bytes ",
            "jvm_threads_live_threads ",
            "process_cpu_usage ",
            "process_uptime_seconds "
        };
        try (ProjectsServer server = start(ServerOptions.of(STORE))) {
            RawClient client = new RawClient(server);
            client.send(RawClient.get(Sample.LIST, Sample.ONE).repeat(2), 2);
            client.send(RawClient.get("/v2/Properties/x", Sample.ONE));
            client.send(RawClient.get("/docs/openapi.yaml", Sample.ONE));
            client.send(RawClient.get("/nowhere", Sample.ONE));
            client.send("GARBAGE\r\n\r\n");

            RawAnswer answer = ask(server, "GET", "/metrics");

            assertThat(answer.header("content-type")).startsWith("text/plain; version=0.0.4");
            assertThat(lines).allSatisfy(line -> assertThat(answer.body()).contains("\n" + line));
        }
    }

    @Test
    void countsRefusalsOfALimit() {
        try (ProjectsServer server =
                start(ServerOptions.of(STORE).withLimits(Limits.DEFAULT.withPerSecondAndAccount(1)))) {
            new RawClient(server).send(RawClient.get(Sample.LIST, Sample.ONE).repeat(5), 5);

            assertThat(ask(server, "GET", "/metrics").body()).contains("{operation=\"listProjects\",status=\"429\"} ");
        }
    }

    @Test
    void isNotReadyWhereTheStoreIsGoneButAlive() {
        try (ProjectsServer server = start(ServerOptions.of(new GoneStore()))) {
            assertThat(ask(server, "GET", "/health/ready").status()).isEqualTo(503);
            assertThat(ask(server, "GET", "/health/live").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /health/live, 200",
        "HEAD, /health/ready, 200",
        "HEAD, /metrics, 200",
        "POST, /metrics, 405",
        "GET, /, 404",
        "GET, /v2/Properties, 404"
    })
    void answersNothingElse(String method, String path, int status) {
        try (ProjectsServer server = start(ServerOptions.of(STORE))) {
            RawAnswer answer = ask(server, method, path);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
        }
    }

    private static ProjectsServer start(ServerOptions options) {
        return ProjectsServer.start(options.withManagement("127.0.0.1", 0));
    }

    private static RawAnswer ask(ProjectsServer server, String method, String path) {
        try (RawConnection connection = RawConnection.to(server.managementPort().orElseThrow())) {
            connection.send(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            return connection.read(!method.equals("HEAD"));
        }
    }

    private static final class GoneStore implements ProjectStore {
        @Override
        public boolean isAvailable() {
            return false;
        }

        @Override
        public Optional<Account> findAccount(String accountSid) {
            return STORE.findAccount(accountSid);
        }

        @Override
        public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
            return STORE.find(claim, propertySid);
        }

        @Override
        public Found<Page> list(Claim claim, PageRequest request) {
            return STORE.list(claim, request);
        }
    }
}
