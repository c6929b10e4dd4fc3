package dev.projectsapi.contract.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the server is what the packaged server prints and answers. */
final class ReadmeIT {

    private static final Path README = Path.of("../README.md");

    @Test
    void theServerPrintsWhatItShowsAndTheCommandAnswersSo() throws Exception {
        String readme = Files.readString(README);
        Process process = Jar.server()
                .command("--port", "0", "--management-port", "0", "--log", "off")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> printed = upToCurl(out);
            String command = printed.get(printed.size() - 1);
            String[] words = command.split(" ");

            String answer = get(words[3], words[2]);

            assertThat(readme).contains("\n```\n" + withUsualPorts(printed) + "\n```\n");
            assertThat(readme).contains("\n$ " + withUsualPorts(List.of(command)) + "\n" + answer + "\n");
        } finally {
            process.destroy();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void theAccountsThatItListsAreThoseOfTheSample() throws IOException {
        Map<String, String> listed = Pattern.compile("(?m)^\\| `([A-Z0-9]{32})` \\| `([^`]+)` \\|")
                .matcher(Files.readString(README))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2)));

        assertThat(listed)
                .isEqualTo(Sample.at(URI.create("http://127.0.0.1")).accounts().stream()
                        .collect(toMap(Account::accountSid, Account::token)));
    }

    private static List<String> upToCurl(BufferedReader out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("curl ")) {
                return lines;
            }
        }
        throw new IllegalStateException("the server ended after " + lines);
    }

    /** The ports that a server without flags takes, in place of the free ones of this run; and no hash, which each change of the contract changes. */
    private static String withUsualPorts(List<String> lines) {
        String port = lines.get(lines.size() - 1).replaceFirst(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1");
        return String.join("\n", lines)
                .replace(":" + port, ":8080")
                .replaceAll("(Health|Metrics|Sandbox)(: http://127\\.0\\.0\\.1:)\\d+", "$1$29000")
                .replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }

    private static String get(String url, String user) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Basic " + basic)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
