package dev.projectsapi.server.bench;

import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured: this server on each JDK. */
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
                "JDK " + version(jdk),
                command,
                port,
                () -> LoadGenerator.isAnswered(port, request),
                Files.createTempFile(folder, "server", ".log"));
    }

    Subject serverOnAllCores(Path jdk, List<String> jvmOptions) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of("taskset", "-c", "0-1", jdk.resolve("bin/java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString(), "--port", "" + port, "--management-port", "0"));
        return Subject.start(
                "JDK " + version(jdk) + " " + String.join(" ", jvmOptions),
                command,
                port,
                () -> LoadGenerator.isAnswered(port, ONE),
                Files.createTempFile(folder, "server", ".log"));
    }

    Subject serverWithTls(Path jdk, TlsLoad load, Path certificate, Path key) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                jdk.resolve("bin/java").toString(),
                "-jar",
                JAR.toString(),
                "--port",
                "" + port,
                "--management-port",
                "0",
                "--tls-cert",
                certificate.toString(),
                "--tls-key",
                key.toString());
        return Subject.start(
                "JDK " + version(jdk),
                command,
                port,
                () -> load.isAnswered(port, ONE),
                Files.createTempFile(folder, "server", ".log"));
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

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
