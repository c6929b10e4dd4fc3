package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.ProjectsServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What curl made of one request: its exit code, and what it got. */
record Curl(int exit, int status, double seconds, long bytes, String head, String body) {

    static boolean isInstalled() {
        try {
            new ProcessBuilder("curl", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static Curl get(ProjectsServer server, String target, String credentials, String... headers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("curl", "--silent", "--include", "--user", credentials, "--max-time", "60", "--write-out"));
        command.add("\n%{http_code} %{time_total} %{size_download}");
        for (String header : headers) {
            command.addAll(List.of("--header", header));
        }
        command.add(server.baseUri() + target);
        Process curl = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = curl.waitFor();
        String[] told = text.substring(text.lastIndexOf('\n') + 1).split(" ");
        String got = text.substring(0, text.lastIndexOf('\n'));
        int headEnd = Math.max(0, got.indexOf("\r\n\r\n"));
        return new Curl(
                exit,
                Integer.parseInt(told[0]),
                Double.parseDouble(told[1]),
                Long.parseLong(told[2]),
                got.substring(0, headEnd),
                headEnd == 0 ? "" : got.substring(headEnd + 4));
    }

    String verdict() {
        return "exit " + exit + ", status " + status;
    }

    long contentLength() {
        return Long.parseLong(header("Content-Length"));
    }

    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
