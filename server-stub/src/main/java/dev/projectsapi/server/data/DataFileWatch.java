package dev.projectsapi.server.data;

import dev.projectsapi.server.store.AccountHoldings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a data file from time to time and reads it again when it has changed. It is read only when it looks the same twice, so
 * that nobody reads what an editor is still writing; and a file that cannot be used changes nothing.
 */
public final class DataFileWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DataFileWatch.class);

    private final Path file;
    private Look read;
    private Look last;

    /** Takes the file as it is now for read. */
    public DataFileWatch(Path file) {
        this.file = file;
        this.read = look();
        this.last = read;
    }

    /** Hands over what the file holds if it was changed and is whole. Meant to be called every second, by one thread. */
    public void lookAgain(Consumer<List<AccountHoldings>> use) {
        Look now = look();
        if (now.equals(last) && !now.equals(read)) {
            read = now;
            readAgain(use);
        }
        last = now;
    }

    private void readAgain(Consumer<List<AccountHoldings>> use) {
        try {
            List<AccountHoldings> accounts = DataFile.read(file);
            use.accept(accounts);
            LOG.info("{}: read again, {} accounts", file, accounts.size());
        } catch (DataFileException e) {
            LOG.warn("the data from before stay in use: {}", e.getMessage());
        } catch (OutOfMemoryError e) {
            LOG.warn("the data from before stay in use: {}", DataFile.tooLarge(file));
        } catch (RuntimeException | Error e) { // whoever calls this by a timer would never call it again
            // not its message, which may repeat what the file holds
            LOG.warn(
                    "the data from before stay in use: {}: a fault of this server, {} {}",
                    file,
                    e.getClass().getName(),
                    Arrays.stream(e.getStackTrace()).limit(1).toList());
        }
    }

    private Look look() {
        try {
            return new Look(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return Look.GONE;
        }
    }

    /** What tells one content from another without reading it. */
    private record Look(FileTime modified, long size) {
        static final Look GONE = new Look(FileTime.fromMillis(0), -1);
    }
}
