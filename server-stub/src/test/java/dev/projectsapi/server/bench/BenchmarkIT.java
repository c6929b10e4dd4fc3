package dev.projectsapi.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.SelfSigned;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of docs/benchmarks.md. Server on the first core, load from the second; Linux, with `taskset`. Writes what it finds to
 * target/benchmarks.md; asserts only that requests were answered, for figures are for reading.
 */
@Tag("bench")
final class BenchmarkIT {
    private static final Duration WARM_UP = seconds("bench.warmup", 15);
    private static final Duration MEASURED = seconds("bench.seconds", 10);
    private static final String HEAD =
            "| server | request | CPU per request (us) | requests/s | median (us) | 99 % (us) | memory at the start / now (MiB) |\n|---|---|---|---|---|---|---|";
    /** For the server's JVM in {@link #requests} and {@link #requestsToADatabase}; none: as it comes. */
    private static final List<String> OPTIONS = Arrays.stream(
                    System.getProperty("bench.options", "").split(" "))
            .filter(option -> !option.isEmpty())
            .toList();

    private static final int STARTS = Integer.getInteger("bench.starts", 5);

    @TempDir
    private static Path folder;

    private final Subjects subjects = new Subjects(folder);

    @Test
    void requests() throws IOException {
        Peers peers = peers();
        note(HEAD);
        measure(peers.nginx(), Peers.get("one"), Peers.get("fifty"));
        measure(peers.wireMock(), Peers.get("one"), Peers.get("fifty"));
        measure(peers.prism(false), Subjects.ONE, Subjects.FIFTY);
        measure(peers.prism(true), Subjects.ONE, Subjects.FIFTY);
        for (Path jdk : Subjects.jdks()) {
            measure(Optional.of(subjects.server(jdk, OPTIONS, List.of())), Subjects.ONE, Subjects.FIFTY);
        }
    }

    @Test
    void starts() throws IOException {
        note("| server | start to first 200, CPU seconds (of " + STARTS
                + ", in order) | memory then (MiB) |\n|---|---|---|");
        for (Path jdk : Subjects.jdks()) {
            List<Long> millis = new ArrayList<>();
            long memory = 0;
            for (int i = 0; i < STARTS; i++) {
                try (Subject server = subjects.server(jdk, List.of(), List.of())) {
                    millis.add(server.cpu().toMillis());
                    memory = Math.max(memory, server.mebibytesAtStart());
                }
            }
            millis.sort(null);
            note("| JDK " + Subjects.version(jdk) + " | "
                    + millis.stream()
                            .map(m -> String.format("%.2f", m / 1000.0))
                            .toList() + " | " + memory + " |");
        }
    }

    @Test
    void tenThousandProjectsInASmallHeap() throws IOException {
        Path data = subjects.dataOf(10_000);
        note(HEAD.replace("server", "server, -Xmx64m, 10,000 projects"));
        for (Path jdk : Subjects.jdks()) {
            try (Subject server = subjects.server(jdk, List.of("-Xmx64m"), List.of("--data", data.toString()))) {
                measure(server, "list of 50", Subjects.many(50));
            }
        }
    }

    @Test
    void memoryOnAllCores() throws IOException {
        note("| server, on all cores | after the start (MiB) | after load (MiB) |\n|---|---|---|");
        for (Path jdk : Subjects.jdks()) {
            for (List<String> options : List.of(List.<String>of(), List.of("-Xmx64m"))) {
                try (Subject server = subjects.serverOnAllCores(jdk, options)) {
                    new LoadGenerator(server.port(), Subjects.FIFTY).run(MEASURED);
                    note("| " + server.name() + " | " + server.mebibytesAtStart() + " | " + server.mebibytes() + " |");
                }
            }
        }
    }

    @Test
    void requestsToADatabase() throws IOException {
        Database database = TestPostgres.database();
        TestPostgres.load(database, SampleData.accounts());
        note(HEAD.replace("server", "server, PostgreSQL on the other core"));
        measure(peers().nginx(), Peers.get("one"), Peers.get("fifty"));
        for (Path jdk : Subjects.jdks()) {
            List<String> flags = List.of("--db", database.url(), "--db-user", "postgres");
            measure(Optional.of(subjects.server(jdk, OPTIONS, flags)), Subjects.ONE, Subjects.FIFTY);
        }
    }

    @Test
    void requestsByTls() throws Exception {
        note(
                "| server, key | kept connection: CPU per request (us) | new connection and one request (us) |\n|---|---|---|");
        for (String kind : List.of("EC", "RSA")) {
            SelfSigned made = SelfSigned.of(folder, kind);
            Path certificate = Files.writeString(folder.resolve(kind + ".cert"), made.certificate());
            Path key = Files.writeString(folder.resolve(kind + ".key"), made.key());
            TlsLoad load = new TlsLoad(made.store());
            int port = Subjects.freePort();
            Optional<Subject> nginx = peers().nginxWithTls(port, certificate, key);
            if (nginx.isPresent()) {
                try (Subject subject = nginx.get()) {
                    measureTls(subject, port, kind, load, Peers.get("one"));
                }
            }
            for (Path jdk : Subjects.jdks()) {
                try (Subject server = subjects.serverWithTls(jdk, load, certificate, key)) {
                    measureTls(server, server.port(), kind, load, Subjects.ONE);
                }
            }
        }
    }

    private Peers peers() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Subject server = subjects.server(Subjects.jdks().get(0), List.of(), List.of())) {
            files.put("one", body(server, Subjects.ONE));
            files.put("fifty", body(server, Subjects.FIFTY));
        }
        return new Peers(folder, files);
    }

    /** And ends it. */
    private static void measure(Optional<Subject> subject, String one, String fifty) throws IOException {
        if (subject.isPresent()) {
            try (Subject started = subject.get()) {
                measure(started, "one", one);
                measure(started, "list of 50", fifty);
            }
        }
    }

    private static void measureTls(Subject subject, int port, String kind, TlsLoad load, String request)
            throws IOException {
        List<String> figures = new ArrayList<>();
        for (boolean kept : new boolean[] {true, false}) {
            load.run(port, request, WARM_UP, kept);
            Duration before = subject.cpu();
            int answers = load.run(port, request, MEASURED, kept);
            figures.add(String.format("%.1f", micros(subject.cpu().minus(before), answers)));
        }
        note("| " + subject.name() + ", " + kind + " | " + String.join(" | ", figures) + " |");
    }

    private static void measure(Subject subject, String what, String request) throws IOException {
        LoadGenerator load = new LoadGenerator(subject.port(), request);
        load.run(WARM_UP);
        Duration before = subject.cpu();
        LoadGenerator.Load found = load.run(MEASURED);
        double micros = micros(subject.cpu().minus(before), found.answers());
        note(String.format(
                "| %s | %s | %.1f | %,d | %,d | %,d | %d / %d |",
                subject.name(),
                what,
                micros,
                found.answers() / MEASURED.toSeconds(),
                found.medianMicros(),
                found.micros99(),
                subject.mebibytesAtStart(),
                subject.mebibytes()));
    }

    private static double micros(Duration cpu, int answers) {
        assertThat(answers).isPositive();
        return cpu.toNanos() / 1000.0 / answers;
    }

    private static byte[] body(Subject server, String request) {
        try (RawConnection connection = RawConnection.to(server.port())) {
            connection.send(request);
            return connection.read().body().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void note(String line) throws IOException {
        System.out.println(line);
        Files.writeString(
                Path.of("target", "benchmarks.md"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Duration seconds(String property, int standard) {
        return Duration.ofSeconds(Integer.getInteger(property, standard));
    }
}
