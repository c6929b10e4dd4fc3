package dev.projectsapi.server.bench;

import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is measured: this server on each JDK, and nginx with the same bytes as files where it is installed. */
final class Subjects {
    static final String ONE = RawClient.get(Sample.LIST + "/" + Sample.PROJECT_OF_ONE, Sample.ONE);
    static final String FIFTY = RawClient.get(Sample.LIST, Sample.MANY_PAGES);

    private static final Path JAR = Path.of(System.getProperty("projects.server.jar"));

    private final Path folder;

    Subjects(Path folder) {
        this.folder = folder;
    }

    /** The homes of the JDKs to measure: `-Dbench.jdks=HOME,HOME`; else the one that runs this. */
    static List<Path> jdks() {
        return Arrays.stream(System.getProperty("bench.jdks", System.getProperty("java.home"))
                        .split(","))
                .map(Path::of)
                .toList();
    }

    static String version(Path jdk) throws IOException {
        try (var lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("?")
                    .replaceAll("[^0-9.]", "");
        }
    }

    /** With access log, request id and metrics on, as it comes. */
    Subject server(Path jdk, List<String> jvmOptions, List<String> flags) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString(), "--port", "" + port, "--management-port", "0"));
        command.addAll(flags);
        String request = flags.contains("--data") ? many(1) : ONE;
        return Subject.start(
                "JDK " + version(jdk), command, port, request, Files.createTempFile(folder, "server", ".log"));
    }

    Subject serverOnAllCores(Path jdk) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                "taskset",
                "-c",
                "0-1",
                jdk.resolve("bin/java").toString(),
                "-jar",
                JAR.toString(),
                "--port",
                "" + port,
                "--management-port",
                "0");
        return Subject.start("JDK " + version(jdk), command, port, ONE, Files.createTempFile(folder, "server", ".log"));
    }

    /** Its log and its journal of requests off; where `-Dbench.wiremock=JAR` says what it is. */
    Optional<Subject> wireMock(Map<String, byte[]> files) throws IOException {
        String jar = System.getProperty("bench.wiremock", "");
        if (jar.isEmpty()) {
            return Optional.empty();
        }
        int port = freePort();
        Path root = Files.createTempDirectory(folder, "wiremock");
        Files.createDirectories(root.resolve("mappings"));
        Files.createDirectories(root.resolve("__files"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(root.resolve("__files").resolve(file.getKey()), file.getValue());
            Files.writeString(root.resolve("mappings").resolve(file.getKey() + ".json"), """
                    {"request":{"method":"GET","urlPath":"/%1$s"},"response":{"status":200,"bodyFileName":"%1$s",
                     "headers":{"Content-Type":"application/json","Content-Length":"%2$d"}}}""".formatted(
                            file.getKey(), file.getValue().length));
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar,
                "--port",
                "" + port,
                "--root-dir",
                root.toString(),
                "--no-request-journal",
                "--disable-request-logging");
        String request = "GET /one HTTP/1.1\r\nHost: a\r\n\r\n";
        return Optional.of(Subject.start("WireMock", command, port, request, root.resolve("out")));
    }

    /** One worker, its access log on. */
    Optional<Subject> nginx(Map<String, byte[]> files) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/sbin/nginx"))) {
            return Optional.empty();
        }
        int port = freePort();
        Path root = Files.createTempDirectory(folder, "nginx");
        // its worker may be another user
        root.toFile().setExecutable(true, false);
        folder.toFile().setExecutable(true, false);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(root.resolve(file.getKey()), file.getValue()).toFile().setReadable(true, false);
        }
        Path settings =
                Files.writeString(root.resolve("nginx.conf"), """
                daemon off; worker_processes 1; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log %1$s/access.log; keepalive_requests 100000000; sendfile on; tcp_nopush on; default_type application/json;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(root, port), StandardCharsets.US_ASCII);
        List<String> command = List.of("/usr/sbin/nginx", "-p", root.toString(), "-c", settings.toString());
        String request = "GET /" + files.keySet().iterator().next() + " HTTP/1.1\r\nHost: a\r\n\r\n";
        return Optional.of(Subject.start("nginx", command, port, request, root.resolve("out")));
    }

    /** A data file with one account and so many projects. */
    Path dataOf(int projects) throws IOException {
        StringBuilder lines = new StringBuilder("{\"AccountSid\":\"" + Sample.MANY_PAGES.accountSid()
                + "\",\"Token\":\"" + Sample.MANY_PAGES.token() + "\"}\n");
        for (int i = 0; i < projects; i++) {
            lines.append(String.format(
                    "{\"AccountSid\":\"%s\",\"PropertySid\":\"S%031d\",\"Name\":\"Project number %d\",\"MainDomain\":\"p%d.example\","
                            + "\"TimeZone\":\"UTC\",\"SmsEnabled\":true,\"CallRecordingEnabled\":false,\"IntegrationsEnabled\":true,\"Active\":true}%n",
                    Sample.MANY_PAGES.accountSid(), i, i, i));
        }
        return Files.writeString(folder.resolve(projects + ".ndjson"), lines);
    }

    /** A list of so many. */
    static String many(int count) {
        return RawClient.get(Sample.LIST + "?Results_Count=" + count, Sample.MANY_PAGES);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
