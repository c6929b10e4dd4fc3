package dev.projectsapi.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server that is measured: a process on the first core, and where it answers. */
record Subject(String name, Process process, int port, long mebibytesAtStart) implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** Returns when a request is answered with 200. What the process says goes to the file. */
    static Subject start(String name, List<String> command, int port, BooleanSupplier isAnswered, Path log)
            throws IOException {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
        pinned.addAll(command);
        Process process = new ProcessBuilder(pinned)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isAnswered.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException(name + " does not answer: " + Files.readString(log));
            }
            Thread.onSpinWait();
        }
        return new Subject(name, process, port, mebibytes(process));
    }

    /** Of the process and all that it has started. */
    Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Resident memory in MiB, of the process and all that it has started. */
    long mebibytes() {
        return mebibytes(process);
    }

    private static long mebibytes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(handle -> kilobytes(handle.pid()))
                        .sum()
                / 1024;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
