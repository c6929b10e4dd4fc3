package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.server.sandbox.Scenario;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** When there is a sandbox, and when not. */
final class SandboxFlagTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', true, false, true",
        "'', '', false, false, false",
        "'', '', true, true, false",
        "--sandbox, '', false, false, true",
        "--no-sandbox, '', true, false, false",
        "'', true, false, false, true",
        "'', false, true, false, false",
        "--sandbox, false, true, false, true",
        "--no-sandbox, true, true, false, false"
    })
    void isOnWithTheBuiltInSampleUnlessToldOtherwise(
            String flag, String variable, boolean sample, boolean database, boolean on) {
        assertThat(parsed(flag, variable).isOn(sample, database)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"--sandbox, ''", "'', true"})
    void isRefusedWithADatabase(String flag, String variable) {
        SandboxFlag given = parsed(flag, variable);

        assertThatThrownBy(() -> given.isOn(false, true))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--sandbox: not with --db");
    }

    @Test
    void startsAServerWithAndWithoutOne(@TempDir Path folder) throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{\"accounts\":[]}");
        try (ServerProcess sample = start(folder);
                ServerProcess without = start(folder, "--no-sandbox");
                ServerProcess own = start(folder, "--data", data.toString())) {
            assertThat(sample.line("Sandbox:").orElseThrow()).endsWith("/sandbox");
            assertThat(without.line("Sandbox:")).isEmpty();
            assertThat(own.line("Sandbox:")).isEmpty();
            assertThat(statusOfDown(sample)).isEqualTo(503);
            assertThat(statusOfDown(without)).isEqualTo(401);
            assertThat(statusOfDown(own)).isEqualTo(401);
        }
    }

    private static SandboxFlag parsed(String flag, String variable) {
        Serve serve = new Serve();
        new CommandLine(serve)
                .setDefaultValueProvider(new EnvironmentDefaults(Map.of("PROJECTS_SANDBOX", variable)))
                .parseArgs(flag.isEmpty() ? new String[0] : new String[] {flag});
        return serve.sandbox;
    }

    private static ServerProcess start(Path folder, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--port", "0", "--management-port", "0", "--log", "off"));
        all.addAll(List.of(arguments));
        return ServerProcess.start(folder, all);
    }

    private static int statusOfDown(ServerProcess server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + Sample.LIST))
                .header("Authorization", Sample.basic(Scenario.DOWN.accountSid() + ":" + Scenario.DOWN.token()))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Command
    private static final class Serve {
        @Mixin
        private SandboxFlag sandbox = new SandboxFlag();
    }
}
