package dev.projectsapi.server.nodes;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.Schema;
import dev.projectsapi.server.postgres.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL with the sample that can be stopped, killed, held and started again, at the same address with the same data. */
final class RestartablePostgres implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    RestartablePostgres(Path folder) {
        this.folder = folder;
        this.port = freePort();
        start();
        Schema.migrate(database());
        TestPostgres.load(database(), SampleData.accounts());
    }

    Database database() {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", null);
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections are cut, what was committed is kept. */
    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It keeps every connection open and answers nothing, until {@link #goOn}. */
    void hold() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    @Override
    public void close() {
        stop();
    }

    /** To the server and to each of its processes, one for each connection. */
    private void signal(String name) {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
            ProcessHandle main = ProcessHandle.of(pid).orElseThrow();
            for (ProcessHandle process : main.descendants().toList()) {
                kill(name, process.pid());
            }
            kill(name, pid);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(pid)).start().waitFor();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
