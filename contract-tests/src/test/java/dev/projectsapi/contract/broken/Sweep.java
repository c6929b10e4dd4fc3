package dev.projectsapi.contract.broken;

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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Verifies all broken servers, some at a time. */
final class Sweep {

    private Sweep() {}

    static Map<Broken, Verdict> of(Function<Broken, VerifyOptions> options) {
        // more than there are processors: some servers are late, and nobody computes meanwhile
        ExecutorService threads =
                Executors.newFixedThreadPool(4 + Runtime.getRuntime().availableProcessors());
        try {
            Path data = HonestServer.writeData(Files.createTempFile("broken", ".json"));
            Map<Broken, CompletableFuture<Verdict>> running = new LinkedHashMap<>();
            for (Broken broken : Broken.all()) {
                running.put(
                        broken,
                        CompletableFuture.supplyAsync(() -> verify(broken, data, options.apply(broken)), threads));
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

    private static Verdict verify(Broken broken, Path data, VerifyOptions options) {
        try (HonestServer server = broken.start()) {
            ServerUnderTest subject = server.underTest();
            return Verifier.verify(Contract.builtIn(), broken.needsData() ? subject.withData(data) : subject, options);
        } catch (ConnectException | RuntimeException e) {
            throw new IllegalStateException(broken.toString(), e);
        }
    }
}
