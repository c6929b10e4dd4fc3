package dev.projectsapi.contract.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A runnable jar of the build, given to the tests by name of a system property. */
record Jar(Path file) {

    static Jar server() {
        return new Jar(Path.of(System.getProperty("projects.server.jar")));
    }

    static Jar contract() {
        return new Jar(Path.of(System.getProperty("projects.contract.jar")));
    }

    ProcessBuilder command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // the pipe's encoding is not to depend on the machine
                "-Dstdout.encoding=UTF-8",
                "-jar",
                file.toAbsolutePath().toString()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }

    /** Runs to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        File out = File.createTempFile("jar", ".out");
        File err = File.createTempFile("jar", ".err");
        try {
            int exit = command(arguments)
                    .redirectOutput(out)
                    .redirectError(err)
                    .start()
                    .waitFor();
            return new Ended(exit, text(out), text(err));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    /** How it ended, and what it said. */
    record Ended(int exit, String out, String err) {

        String lastLine() {
            return out.lines().reduce((before, line) -> line).orElse("");
        }
    }
}
