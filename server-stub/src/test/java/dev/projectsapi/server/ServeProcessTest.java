package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: what it prints, and how it ends. */
final class ServeProcessTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void printsWhereItServesLogsWithoutSecretsAndEndsWhenTold() throws Exception {
        List<String> lines = start(List.of("--port", "0", "--management-port", "0", "--log", "json"));
        String base = lines.get(0).replace("Serving ", "");
        String health = lines.get(3).replace("Health: ", "");
        String[] curl = lines.get(4).split(" ");

        HttpResponse<String> list = get(curl[3] + "?NextPageToken=secret-position", curl[2]);
        HttpResponse<String> ready = get(health, "a:b");
        process.destroy();

        assertThat(base).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
        assertThat(curl).startsWith("curl", "-u").endsWith(base + Sample.LIST);
        assertThat(String.join(" ", curl)).doesNotContain("\"").doesNotContain("'");
        assertThat(list.statusCode()).isEqualTo(400);
        assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        String log = Files.readString(folder.resolve("err"));
        assertThat(log)
                .contains("\"path\":\"/v2/Properties\",\"status\":400")
                .contains(
                        "\"id\":\"" + list.headers().firstValue("x-request-id").orElseThrow() + "\"")
                .doesNotContain(Sample.ONE.token())
                .doesNotContain("secret-position")
                .doesNotContain(Sample.ONE.authorization());
        assertThat(log.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void readsAChangedDataFileAgainAndKeepsTheOldDataWhereItIsBad() throws Exception {
        Path data = Files.writeString(folder.resolve("data.yaml"), account("first-made-up-token"));
        List<String> lines = start(List.of("--port", "0", "--management-port", "-1", "--data", data.toString()));
        String list = lines.get(0).replace("Serving ", "") + Sample.LIST;
        assertThat(get(list, Sample.ONE.accountSid() + ":first-made-up-token").statusCode())
                .isEqualTo(200);
        assertThat(lines).noneMatch(line -> line.contains("first-made-up-token"));

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
    void goesOnWithoutAManagementPortThatNobodyAskedFor() throws Exception {
        ServerSocket taken = taken(9000);

        List<String> lines = start(List.of("--port", "0"));

        taken.close();
        assertThat(lines).noneMatch(line -> line.startsWith("Health"));
        assertThat(Files.readString(folder.resolve("err")).lines())
                .singleElement()
                .asString()
                .contains("no health here: 127.0.0.1:9000 is taken");
    }

    /** A socket there; or anywhere, if the port is somebody else's already, which serves as well. */
    private static ServerSocket taken(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            return new ServerSocket(0);
        }
    }

    private List<String> start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
        List<String> lines = new ArrayList<>();
        BufferedReader out = process.inputReader();
        do {
            lines.add(out.readLine());
        } while (lines.get(lines.size() - 1) != null
                && !lines.get(lines.size() - 1).startsWith("curl "));
        return lines;
    }

    private void awaitInLog(String text) throws IOException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!Files.readString(folder.resolve("err")).contains(text)) {
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
