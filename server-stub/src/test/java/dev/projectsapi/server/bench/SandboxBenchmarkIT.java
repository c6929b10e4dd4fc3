package dev.projectsapi.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.sandbox.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the sandbox costs those who do not use it, and what its computed account of 100,000 projects does. With and without it in
 * turns, so that a busy minute meets both. Writes what it finds to target/benchmarks-sandbox.md.
 */
@Tag("bench")
final class SandboxBenchmarkIT {
    private static final List<String> FLAGS = List.of("--no-sandbox", "--sandbox");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 6));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));
    private static final double MOST_CPU_SECONDS = 2.6;
    private static final long MOST_MEBIBYTES_MORE = 20;
    /** Deep in the list, so that whatever grows with the position would show. */
    private static final String HUGE = RawClient.request(
            "GET",
            Sample.LIST + "?Results_Skip=90000",
            "Authorization: " + Sample.basic(Scenario.HUGE.accountSid() + ":" + Scenario.HUGE.token()));

    @TempDir
    private static Path folder;

    private final Subjects subjects = new Subjects(folder);

    @Test
    void aStartCostsNoMoreThanItsBudget() throws IOException {
        note("| server | start to first 200, CPU seconds, in order | memory then (MiB), in order |\n|---|---|---|");
        for (Path jdk : Subjects.jdks()) {
            Map<String, List<Double>> seconds = lists();
            Map<String, List<Double>> mebibytes = lists();
            for (int i = 0; i < ROUNDS; i++) {
                for (String flag : FLAGS) {
                    try (Subject server = subjects.server(jdk, List.of(), List.of(flag))) {
                        seconds.get(flag).add(server.cpu().toMillis() / 1000.0);
                        mebibytes.get(flag).add((double) server.mebibytes());
                    }
                }
            }
            for (String flag : FLAGS) {
                note("| JDK " + Subjects.version(jdk) + " " + flag + " | " + inOrder(seconds.get(flag), "%.2f") + " | "
                        + inOrder(mebibytes.get(flag), "%.0f") + " |");
            }

            assertThat(median(seconds.get("--sandbox"))).isLessThan(MOST_CPU_SECONDS);
            assertThat(median(mebibytes.get("--sandbox")) - median(mebibytes.get("--no-sandbox")))
                    .isLessThan(MOST_MEBIBYTES_MORE);
        }
    }

    @Test
    void requestsOfOrdinaryAccounts() throws IOException {
        note("| server | one, CPU per request (us) | list of 50, CPU per request (us) |\n|---|---|---|");
        for (Path jdk : Subjects.jdks()) {
            Map<String, List<Double>> one = lists();
            Map<String, List<Double>> fifty = lists();
            try (Subject without = subjects.server(jdk, List.of(), List.of(FLAGS.get(0)));
                    Subject with = subjects.server(jdk, List.of(), List.of(FLAGS.get(1)))) {
                Map<String, Subject> servers = Map.of(FLAGS.get(0), without, FLAGS.get(1), with);
                for (Subject server : servers.values()) {
                    new LoadGenerator(server.port(), Subjects.ONE).run(WARM_UP);
                    new LoadGenerator(server.port(), Subjects.FIFTY).run(WARM_UP);
                }
                for (int i = 0; i < ROUNDS; i++) {
                    for (String flag : FLAGS) {
                        one.get(flag).add(micros(servers.get(flag), Subjects.ONE));
                        fifty.get(flag).add(micros(servers.get(flag), Subjects.FIFTY));
                    }
                }
                for (String flag : FLAGS) {
                    note("| JDK " + Subjects.version(jdk) + " " + flag + " | " + inOrder(one.get(flag), "%.1f") + " | "
                            + inOrder(fifty.get(flag), "%.1f") + " |");
                }
                new LoadGenerator(with.port(), HUGE).run(WARM_UP);
                note("| JDK " + Subjects.version(jdk) + " huge, from 90,000 on | | "
                        + String.format(Locale.ROOT, "%.1f", micros(with, HUGE)) + " |");
                note("memory then (MiB): " + without.mebibytes() + " without, " + with.mebibytes() + " with");
            }
        }
    }

    private static double micros(Subject server, String request) throws IOException {
        LoadGenerator load = new LoadGenerator(server.port(), request);
        Duration before = server.cpu();
        int answers = load.run(MEASURED).answers();
        assertThat(answers).isPositive();
        return server.cpu().minus(before).toNanos() / 1000.0 / answers;
    }

    private static Map<String, List<Double>> lists() {
        Map<String, List<Double>> lists = new LinkedHashMap<>();
        FLAGS.forEach(flag -> lists.put(flag, new ArrayList<>()));
        return lists;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String inOrder(List<Double> values, String format) {
        return String.join(
                ", ",
                values.stream()
                        .sorted()
                        .map(value -> String.format(Locale.ROOT, format, value))
                        .toList());
    }

    private static void note(String line) throws IOException {
        System.out.println(line);
        Files.writeString(
                Path.of("target", "benchmarks-sandbox.md"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
