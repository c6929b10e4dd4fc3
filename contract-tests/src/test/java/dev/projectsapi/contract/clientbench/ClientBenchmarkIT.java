package dev.projectsapi.contract.clientbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.process.RunningServerJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of docs/benchmarks.md about the client: each client in a process of its own, the server in a third, rounds of the one
 * between rounds of the other. Writes what it finds to target/benchmarks.md. That a warm call takes little of the CPU is a promise.
 */
@Tag("bench")
final class ClientBenchmarkIT {

    /** Of what the generator's output takes. */
    private static final double MOST = 0.7;

    private static final int WARM_UP = Integer.getInteger("bench.warmup", 8);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 1);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int STARTS = Integer.getInteger("bench.starts", 7);
    private static final Account ACCOUNT = Sample.manyProjects();

    private static RunningServerJar server;
    private static String propertySid;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServerJar.start();
        try (var client = dev.projectsapi.client.ProjectsClient.builder()
                .baseUrl(server.url())
                .credentials(ACCOUNT.accountSid(), ACCOUNT.token())
                .build()) {
            propertySid = client.projects().list().items().get(0).propertySid();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** `-Dbench.jdks=HOME,HOME`; else the one that runs this. */
    static List<Path> jdks() {
        return Arrays.stream(System.getProperty("bench.jdks", System.getProperty("java.home"))
                        .split(","))
                .map(Path::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aWarmCallTakesAtMostSevenTenths(Path jdk) throws IOException {
        List<Rounds> found = new ArrayList<>();
        try (CallerProcess ours = caller(jdk, "ours");
                CallerProcess generated = caller(jdk, "generated")) {
            for (String what : List.of("one", "list")) {
                ours.run(what, WARM_UP);
                generated.run(what, WARM_UP);
                Rounds rounds = new Rounds();
                for (int i = 0; i < ROUNDS; i++) {
                    rounds.add(ours.run(what, SECONDS), generated.run(what, SECONDS));
                }
                found.add(rounds);
                note(rounds.row("JDK " + version(jdk), what, Cost::micros, "us of CPU"));
                note(rounds.row("JDK " + version(jdk), what, Cost::kilobytes, "kB allocated"));
            }
        }

        assertThat(found)
                .allSatisfy(rounds -> assertThat(rounds.ratio(Cost::micros)).isLessThanOrEqualTo(MOST));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aFirstCallIsCounted(Path jdk) throws IOException {
        Rounds rounds = new Rounds();
        for (int i = 0; i < STARTS; i++) {
            try (CallerProcess ours = caller(jdk, "ours");
                    CallerProcess generated = caller(jdk, "generated")) {
                rounds.add(ours.start(), generated.start());
            }
        }
        note(rounds.row("JDK " + version(jdk), "first call and start of the JVM", Cost::seconds, "s of CPU"));
    }

    private static CallerProcess caller(Path jdk, String client) throws IOException {
        return CallerProcess.start(jdk, client, server.url(), ACCOUNT, propertySid);
    }

    private static String version(Path jdk) throws IOException {
        try (var lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("?")
                    .replaceAll("[^0-9.]", "");
        }
    }

    private static void note(String line) throws IOException {
        System.out.println(line);
        Files.writeString(
                Path.of("target", "benchmarks.md"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What the two took in turn. */
    private static final class Rounds {

        private final List<Cost> ours = new ArrayList<>();
        private final List<Cost> generated = new ArrayList<>();

        void add(Cost one, Cost other) {
            ours.add(one);
            generated.add(other);
        }

        /** The median of the ratios of neighbours. */
        double ratio(ToDoubleFunction<Cost> figure) {
            double[] ratios = new double[ours.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(generated.get(i));
            }
            return median(Arrays.stream(ratios).sorted().toArray());
        }

        String row(String jdk, String call, ToDoubleFunction<Cost> figure, String unit) {
            return String.format(
                    "| %s | %s | %s | %.2f | %.2f | %.2f |",
                    jdk, call, unit, median(ours, figure), median(generated, figure), ratio(figure));
        }

        private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
            return median(costs.stream().mapToDouble(figure).sorted().toArray());
        }

        private static double median(double[] sorted) {
            return sorted[sorted.length / 2];
        }
    }
}
