package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server with the sandbox, and an ordinary one beside it, each with its management port. */
abstract class SandboxedServers {
    static final HttpClient MANAGEMENT = HttpClient.newHttpClient();
    static final String ORDINARY = Sample.ONE.accountSid() + ":" + Sample.ONE.token();
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static ProjectsServer server;
    static ProjectsServer ordinary;

    @BeforeAll
    static void start() {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));
        ServerOptions managed = options.withManagement("127.0.0.1", 0);
        server = ProjectsServer.start(managed.withSandbox());
        ordinary = ProjectsServer.start(managed);
    }

    @AfterAll
    static void stop() {
        server.close();
        ordinary.close();
    }

    @BeforeEach
    void reset() throws Exception {
        assertThat(manage("POST", "/sandbox/reset", "{}").statusCode()).isEqualTo(204);
    }

    static Duration patience(Wire.End end) {
        return end == Wire.End.SILENT ? Duration.ofMillis(1500) : PATIENCE;
    }

    static Wire get(String... headers) throws IOException {
        return Wire.get(server.port(), Sample.LIST, ORDINARY, PATIENCE, headers);
    }

    static HttpResponse<String> manage(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(management(server, path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return MANAGEMENT.send(request, BodyHandlers.ofString());
    }

    static URI management(ProjectsServer of, String path) {
        return URI.create("http://127.0.0.1:" + of.managementPort().orElseThrow() + path);
    }
}
