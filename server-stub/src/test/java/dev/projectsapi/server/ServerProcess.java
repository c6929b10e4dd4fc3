package dev.projectsapi.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The command line as a process of its own. */
public final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final @Nullable Path log;
    private final List<String> lines = new ArrayList<>();

    private ServerProcess(Process process, @Nullable Path log) {
        this.process = process;
        this.log = log;
    }

    /** Returns when it serves or has ended; what it logs goes to a file in the folder. */
    public static ServerProcess start(Path folder, List<String> arguments) throws IOException {
        Path log = Files.createTempFile(folder, "server", ".log");
        ServerProcess server =
                new ServerProcess(process(arguments).redirectError(log.toFile()).start(), log);
        server.readStartText();
        return server;
    }

    /** The same, but nobody reads what it logs. */
    static ServerProcess startUnread(List<String> arguments) throws IOException {
        ServerProcess server = new ServerProcess(process(arguments).start(), null);
        server.readStartText();
        return server;
    }

    private static ProcessBuilder process(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** What it has printed to standard output. */
    public List<String> lines() {
        return lines;
    }

    /** The rest of the line that begins so; empty if there is none. */
    public Optional<String> line(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    /** Where it serves. */
    public String base() {
        return line("Serving").orElseThrow(() -> new IllegalStateException("it does not serve: " + log()));
    }

    public String log() {
        try {
            return Files.readString(Objects.requireNonNull(log, "nobody reads it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return process;
    }

    /** Tells it to stop, waits until it has, and returns its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void readStartText() throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("curl ")) {
                return;
            }
        }
    }
}
