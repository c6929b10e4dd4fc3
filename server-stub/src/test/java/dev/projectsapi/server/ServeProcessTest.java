package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a process of its own: what it prints, and how it ends. */
final class ServeProcessTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServerProcess server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void printsWhereItServesLogsWithoutSecretsAndEndsWhenTold() throws Exception {
        start("--port", "0", "--management-port", "0", "--log", "json");
        String base = server.base();
        String health = server.line("Health:").orElseThrow();
        String metrics = server.line("Metrics:").orElseThrow();
        String[] curl = server.lines().get(server.lines().size() - 1).split(" ");

        HttpResponse<String> list = get(curl[3] + "?NextPageToken=secret-position", curl[2]);
        HttpResponse<String> ready = get(health, "a:b");
        HttpResponse<String> numbers = get(metrics, "a:b");
        int exit = server.stop();

        assertThat(server.lines().get(0)).isEqualTo("Serving " + base);
        assertThat(base).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
        assertThat(curl).startsWith("curl", "-u").endsWith(base + Sample.LIST);
        assertThat(String.join(" ", curl)).doesNotContain("\"").doesNotContain("'");
        assertThat(list.statusCode()).isEqualTo(400);
        assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(numbers.body())
                .contains("http_server_requests_seconds_count{operation=\"listProjects\",status=\"400\"} 1");
        assertThat(exit).isZero();
        String log = server.log();
        assertThat(log)
                .contains("\"path\":\"/v2/Properties\",\"status\":400")
                .contains(
                        "\"id\":\"" + list.headers().firstValue("x-request-id").orElseThrow() + "\"")
                .doesNotContain(Sample.ONE.token())
                .doesNotContain("secret-position")
                .doesNotContain(Sample.ONE.authorization());
        assertThat(log.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, true", "127.0.0.1, false"})
    void warnsWhoeverLetsOthersUseTheSample(String host, boolean warned) throws Exception {
        start("--port", "0", "--management-port", "-1", "--host", host);
        server.base();

        assertThat(server.log().contains("the sample's tokens are public")).isEqualTo(warned);
    }

    @Test
    void readsAChangedDataFileAgainAndKeepsTheOldDataWhereItIsBad() throws Exception {
        Path data = Files.writeString(folder.resolve("data.yaml"), account("first-made-up-token"));
        start("--port", "0", "--management-port", "-1", "--data", data.toString());
        String list = server.base() + Sample.LIST;
        assertThat(get(list, Sample.ONE.accountSid() + ":first-made-up-token").statusCode())
                .isEqualTo(200);
        assertThat(server.lines()).noneMatch(line -> line.contains("first-made-up-token"));

        Files.writeString(data, "accounts: {");
        awaitInLog("the data from before stay in use");
        assertThat(get(list, Sample.ONE.accountSid() + ":first-made-up-token").statusCode())
                .isEqualTo(200);
        Files.writeString(data, account("second-made-up-token"));
        awaitInLog("read again, 1 accounts");

        assertThat(get(list, Sample.ONE.accountSid() + ":first-made-up-token").statusCode())
                .isEqualTo(401);
        assertThat(get(list, Sample.ONE.accountSid() + ":second-made-up-token").statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersAlthoughNobodyReadsItsLog() throws Exception {
        server = ServerProcess.startUnread(List.of("--port", "0", "--management-port", "-1"));
        int port = URI.create(server.base()).getPort();

        try (RawConnection connection = RawConnection.to(port)) {
            // a pipe takes 64 kB, and each line is more than 100 bytes
            for (int i = 0; i < 1000; i++) {
                connection.send(RawClient.get(Sample.LIST, Sample.ONE));
                assertThat(connection.read().verdict()).isEqualTo("200");
            }
        }

        assertThat(server.stop()).isZero();
    }

    @Test
    void goesOnWithoutAManagementPortThatNobodyAskedFor() throws Exception {
        ServerSocket taken = taken(9000);

        start("--port", "0");

        taken.close();
        assertThat(server.line("Health:")).isEmpty();
        assertThat(server.log().lines())
                .singleElement()
                .asString()
                .contains("no health and no metrics here: 127.0.0.1:9000 is taken");
    }

    /** A socket there; or anywhere, if the port is somebody else's already, which serves as well. */
    private static ServerSocket taken(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            return new ServerSocket(0);
        }
    }

    private ServerProcess start(String... arguments) throws IOException {
        server = ServerProcess.start(folder, List.of(arguments));
        return server;
    }

    private void awaitInLog(String text) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!server.log().contains(text)) {
            assertThat(Instant.now()).as("waiting for: " + text).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> get(String url, String credentials) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Authorization", Sample.basic(credentials))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String account(String token) {
        return "accounts:\n  - AccountSid: " + Sample.ONE.accountSid() + "\n    Token: " + token + "\n";
    }
}
