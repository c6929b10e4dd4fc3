package dev.projectsapi.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawConnection;
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
            "| server | request | CPU per request (us) | requests/s | median (us) | 99 % (us) | memory (MiB) |\n|---|---|---|---|---|---|---|";
    private static final int STARTS = Integer.getInteger("bench.starts", 5);

    @TempDir
    private static Path folder;

    private final Subjects subjects = new Subjects(folder);

    @Test
    void requests() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Subject server = subjects.server(Subjects.jdks().get(0), List.of(), List.of())) {
            files.put("one", body(server, Subjects.ONE));
            files.put("fifty", body(server, Subjects.FIFTY));
        }
        note(HEAD);
        for (Optional<Subject> peer : List.of(subjects.nginx(files), subjects.wireMock(files))) {
            if (peer.isPresent()) {
                try (Subject subject = peer.get()) {
                    measure(subject, "one", "GET /one HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
                    measure(subject, "list of 50", "GET /fifty HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
                }
            }
        }
        for (Path jdk : Subjects.jdks()) {
            try (Subject server = subjects.server(jdk, List.of(), List.of())) {
                measure(server, "one", Subjects.ONE);
                measure(server, "list of 50", Subjects.FIFTY);
            }
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
                    memory = Math.max(memory, server.mebibytes());
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
            try (Subject server = subjects.serverOnAllCores(jdk)) {
                long early = server.mebibytes();
                new LoadGenerator(server.port(), Subjects.FIFTY).run(MEASURED);
                note("| " + server.name() + " | " + early + " | " + server.mebibytes() + " |");
            }
        }
    }

    @Test
    void requestsToADatabase() throws IOException {
        Database database = TestPostgres.database();
        TestPostgres.load(database, SampleData.accounts());
        note(HEAD.replace("server", "server, PostgreSQL on the other core"));
        for (Path jdk : Subjects.jdks()) {
            List<String> flags = List.of("--db", database.url(), "--db-user", "postgres");
            try (Subject server = subjects.server(jdk, List.of(), flags)) {
                measure(server, "one", Subjects.ONE);
                measure(server, "list of 50", Subjects.FIFTY);
            }
        }
    }

    private static void measure(Subject subject, String what, String request) throws IOException {
        LoadGenerator load = new LoadGenerator(subject.port(), request);
        load.run(WARM_UP);
        Duration before = subject.cpu();
        LoadGenerator.Load found = load.run(MEASURED);
        double micros = subject.cpu().minus(before).toNanos() / 1000.0 / found.answers();
        assertThat(found.answers()).isPositive();
        note(String.format(
                "| %s | %s | %.1f | %,d | %,d | %,d | %d |",
                subject.name(),
                what,
                micros,
                found.answers() / MEASURED.toSeconds(),
                found.medianMicros(),
                found.micros99(),
                subject.mebibytes()));
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
