package dev.projectsapi.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.projectsapi.client.ScriptedServer.Step;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An answer that sends the JDK's reader round for ever, on every version so far. It takes one attempt, and not the client. In a process
 * of its own, for the thread goes round as long as that lives.
 */
final class EndlessChunkTest {

    private static final long PATIENCE_SECONDS = 60;

    @Test
    void costsAnAttemptAndNotTheClient() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            String printed = new String(program.getInputStream().readAllBytes(), UTF_8);

            assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(printed).contains("My Awesome Project after 2 tries");
        } finally {
            program.destroyForcibly();
        }
    }

    private static String classPath() {
        return Stream.of(
                        EndlessChunkTest.class,
                        ProjectsClient.class,
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        JavaTimeModule.class)
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What runs there. */
    static final class Program {

        private Program() {}

        public static void main(String[] none) throws Exception {
            Step endless = Step.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n80000000\r\n{");
            try (var server = ScriptedServer.playing(endless, Answers.project());
                    var client = Clients.of(server.url())
                            .attemptTimeout(Duration.ofSeconds(2))
                            .totalTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                            .build()) {
                Response<Project> response = client.projects().withResponse().get(Clients.SID);
                System.out.println(response.value().name() + " after " + response.attempts() + " tries");
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
