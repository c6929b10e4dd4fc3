package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.honest.HonestServer;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rules find which broken server: the verdict on each of them, made once for all tests. */
final class Kills {

    private static @Nullable Map<Broken, Verdict> verdicts;

    private Kills() {}

    static synchronized Map<Broken, Verdict> verdicts() {
        Map<Broken, Verdict> known = verdicts;
        if (known == null) {
            known = verifyAll();
            verdicts = known;
        }
        return known;
    }

    /** The rules with a finding. */
    static Set<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Broken, Verdict> verifyAll() {
        // more than there are processors: some servers are late, and nobody computes meanwhile
        ExecutorService threads =
                Executors.newFixedThreadPool(3 + Runtime.getRuntime().availableProcessors());
        try {
            Path data = HonestServer.writeData(Files.createTempFile("broken", ".json"));
            Map<Broken, CompletableFuture<Verdict>> running = new LinkedHashMap<>();
            for (Broken broken : Broken.all()) {
                running.put(broken, CompletableFuture.supplyAsync(() -> verify(broken, data), threads));
            }
            Map<Broken, Verdict> verdicts = new LinkedHashMap<>();
            running.forEach((broken, verdict) -> verdicts.put(broken, verdict.join()));
            Files.delete(data);
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static Verdict verify(Broken broken, Path data) {
        try (HonestServer server = HonestServer.start(broken.change())) {
            ServerUnderTest subject = server.underTest();
            return Verifier.verify(
                    Contract.builtIn(),
                    broken.needsData() ? subject.withData(data) : subject,
                    VerifyOptions.defaults());
        } catch (ConnectException | RuntimeException e) {
            throw new IllegalStateException(broken.toString(), e);
        }
    }

    /** Those that a rule finds. */
    static List<Broken> killedBy(String rule) {
        return verdicts().entrySet().stream()
                .filter(entry -> rules(entry.getValue()).contains(rule))
                .map(Map.Entry::getKey)
                .toList();
    }
}
