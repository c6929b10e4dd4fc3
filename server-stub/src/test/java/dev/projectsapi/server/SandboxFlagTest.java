package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.sandbox.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
        "'', '', true, true",
        "'', '', false, false",
        "--sandbox, '', false, true",
        "--no-sandbox, '', true, false",
        "'', true, false, true",
        "'', false, true, false",
        "--sandbox, false, true, true",
        "--no-sandbox, true, true, false"
    })
    void isOnWithTheBuiltInSampleUnlessToldOtherwise(String flag, String variable, boolean sample, boolean on) {
        assertThat(parsed(flag, variable).isOn(sample)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"--sandbox, ''", "'', true"})
    void isRefusedWithADatabaseBeforeThatIsOpened(String flag, String variable) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments =
                new ArrayList<>(List.of("--port", "0", "--db", "jdbc:postgresql://127.0.0.1:1/projects"));
        if (!flag.isEmpty()) {
            arguments.add(flag);
        }

        int exit = Main.run(
                arguments.toArray(new String[0]),
                Map.of("PROJECTS_SANDBOX", variable),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("--sandbox: not with --db");
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
