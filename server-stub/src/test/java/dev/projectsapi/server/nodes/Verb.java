package dev.projectsapi.server.nodes;

import dev.projectsapi.server.Main;
import dev.projectsapi.server.postgres.Database;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A verb of the command line as a process of its own, which can be killed. */
final class Verb implements AutoCloseable {
    /** Without the tests, whose settings of the log would hide what the program has. */
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    private final Process process;
    private final BufferedReader output;

    private Verb(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Its output is what it says to standard output and to standard error. */
    static Verb start(Database database, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                CLASS_PATH,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PROJECTS_DB", database.url());
        builder.environment().put("PROJECTS_DB_USER", "postgres");
        return new Verb(builder.start());
    }

    /** The first line that begins so; what came before is gone. */
    String line(String beginning) throws IOException {
        List<String> said = new ArrayList<>();
        for (@Nullable String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("it ended without saying: " + beginning + "; it said: " + said);
    }

    /** All that it says until it ends. */
    List<String> lines() {
        return output.lines().toList();
    }

    /** Where it serves. */
    URI address() throws IOException {
        return URI.create(line("Serving ").replace("Serving ", ""));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; returns how it ended. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
