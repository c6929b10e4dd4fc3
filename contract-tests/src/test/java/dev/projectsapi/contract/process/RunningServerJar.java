package dev.projectsapi.contract.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code projects-server.jar}, serving the sample on a free port. */
public final class RunningServerJar implements AutoCloseable {

    private final Process process;
    private final URI url;

    private RunningServerJar(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    public static RunningServerJar start(String... more) throws IOException {
        ProcessBuilder command = Jar.server().command("--port", "0", "--management-port", "-1", "--log", "off");
        command.command().addAll(List.of(more));
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Serving ")) {
                return new RunningServerJar(process, URI.create(line.substring("Serving ".length())));
            }
        }
        throw new IllegalStateException("the server ended without serving");
    }

    public URI url() {
        return url;
    }

    /** It stops when it is told to, or this fails. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
