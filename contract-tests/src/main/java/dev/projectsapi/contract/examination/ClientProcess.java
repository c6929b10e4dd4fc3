package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.InputException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program that is examined, with all that it starts. */
final class ClientProcess {

    private static final int LOOK_MILLIS = 100;
    private static final int EXIT_MILLIS = 2000;
    private static final int ROUNDS_OF_ENDING = 5;

    private ClientProcess() {}

    /**
     * Runs it to its end, or ends it when time is up, or when there is nothing more to be learned from it.
     *
     * @throws InputException if there is no such program
     */
    static ClientRun run(
            List<String> command, URI baseUrl, Credentials caller, Duration limit, BooleanSupplier hopeless)
            throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("PROJECTS_BASE_URL", baseUrl.toString());
        environment.put("PROJECTS_ACCOUNT_SID", caller.accountSid());
        environment.put("PROJECTS_TOKEN", caller.token());
        long start = System.nanoTime();
        Process process = start(builder);
        Set<ProcessHandle> started = new HashSet<>();
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // it reads nothing anyway
        }
        PrintedText out = PrintedText.of(process.getInputStream(), () -> end(process));
        PrintedText err = PrintedText.of(process.getErrorStream(), () -> end(process));
        try {
            boolean ended = waitFor(process, start + limit.toNanos(), hopeless, started);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            end(process);
            // what it has left behind would hold its output open
            started.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(EXIT_MILLIS, TimeUnit.MILLISECONDS);
            int exit = process.isAlive() ? -1 : process.exitValue();
            return new ClientRun(
                    ended, exit, out.text().lines().toList(), err.text(), out.isTooMuch() || err.isTooMuch(), took);
        } finally {
            end(process);
            // closes its output, too, which somebody else may hold
            process.destroyForcibly();
        }
    }

    private static boolean waitFor(Process process, long end, BooleanSupplier hopeless, Set<ProcessHandle> started)
            throws InterruptedException {
        while (end - System.nanoTime() > 0 && !hopeless.getAsBoolean()) {
            if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            // of a process that has ended nobody knows its children any more
            process.descendants().forEach(started::add);
        }
        return !process.isAlive();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new InputException("cannot run " + builder.command().get(0) + ": " + e.getMessage());
        }
    }

    /**
     * With its children, and theirs; again and again, for they may start others meanwhile. By its handle: the process itself would
     * close its output, of which the last part may not have been read yet.
     */
    private static void end(Process process) {
        for (int i = 0; i < ROUNDS_OF_ENDING; i++) {
            List<ProcessHandle> tree = process.descendants().toList();
            process.toHandle().destroyForcibly();
            for (ProcessHandle each : tree) {
                each.descendants().forEach(ProcessHandle::destroyForcibly);
                each.destroyForcibly();
            }
            if (tree.isEmpty()) {
                return;
            }
        }
    }
}
