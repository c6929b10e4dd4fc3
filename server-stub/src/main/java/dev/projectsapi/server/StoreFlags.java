package dev.projectsapi.server;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.DataFileException;
import dev.projectsapi.server.data.DataFileWatch;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What `serve` serves from: a database, or memory filled from a file or with the sample. */
final class StoreFlags {
    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Accounts and projects as .yaml, .json or .ndjson, read again when changed. Default: the built-in sample")
    private @Nullable Path data;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--db-connections",
            paramLabel = "N",
            defaultValue = "8",
            description = "Connections to the database, each with a thread. Default: 8")
    private int connections = 8;

    /** Whether they name a database, which others may use, too. */
    boolean areShared(Map<String, String> environment) {
        return database.find(environment).isPresent();
    }

    ServedStore open(Map<String, String> environment) {
        Optional<Database> shared = database.find(environment);
        if (shared.isEmpty()) {
            return inMemory();
        }
        if (data != null) {
            throw new UsageException(
                    "--data: with --db everything is in the database; fill it by: import --data " + data + " --db URL");
        }
        if (connections < 1 || connections > 1000) {
            throw new UsageException("--db-connections: " + connections + " is not from 1 to 1000");
        }
        PostgresProjectStore store = PostgresProjectStore.open(shared.get(), connections);
        return new ServedStore(store, false, true, () -> {}, store::close);
    }

    private ServedStore inMemory() {
        if (data == null) {
            return new ServedStore(new InMemoryProjectStore(SampleData.accounts()), true, false, () -> {}, () -> {});
        }
        // it looks before the file is read, so that no change in between is missed
        DataFileWatch watch = new DataFileWatch(data);
        InMemoryProjectStore store = load(data);
        return new ServedStore(store, false, false, () -> everySecond(() -> watch.lookAgain(store::replace)), () -> {});
    }

    private static InMemoryProjectStore load(Path file) {
        try {
            return new InMemoryProjectStore(DataFile.read(file));
        } catch (DataFileException e) {
            throw new UsageException(
                    e.problems().stream().map(problem -> "--data: " + problem).toList());
        } catch (OutOfMemoryError e) {
            throw new UsageException("--data: " + DataFile.tooLarge(file));
        }
    }

    private static void everySecond(Runnable look) {
        Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "projects-data-file");
                    thread.setDaemon(true);
                    return thread;
                })
                .scheduleWithFixedDelay(look, 1, 1, TimeUnit.SECONDS);
    }
}
