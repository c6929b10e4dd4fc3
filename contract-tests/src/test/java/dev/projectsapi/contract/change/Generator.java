package dev.projectsapi.contract.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** OpenAPI Generator, in a process of its own: many jobs at once, its libraries away from ours. */
final class Generator {

    private static final Path JAR = Path.of(System.getProperty("openapi.generator.jar"));

    private Generator() {}

    static void run(List<Path> jobs, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "batch",
                "--fail-fast",
                "-r",
                "2"));
        jobs.forEach(job -> command.add(job.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the generator failed:\n" + Files.readString(log));
        }
    }
}
