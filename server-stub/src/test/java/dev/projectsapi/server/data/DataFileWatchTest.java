package dev.projectsapi.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.store.AccountHoldings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DataFileWatchTest {
    @TempDir
    private Path folder;

    private Path file;
    private DataFileWatch watch;
    private final List<List<AccountHoldings>> used = new ArrayList<>();

    @BeforeEach
    void watchAFileOfOneAccount() throws IOException {
        file = folder.resolve("data.yaml");
        Files.writeString(file, accounts("A"));
        watch = new DataFileWatch(file);
    }

    @Test
    void leavesAnUnchangedFileAlone() {
        look(3);

        assertThat(used).isEmpty();
    }

    @Test
    void readsAChangedFileOnceItLooksTheSameTwice() throws IOException {
        Files.writeString(file, accounts("A", "B"));
        look(1);
        assertThat(used).isEmpty();

        look(3);

        assertThat(used)
                .singleElement()
                .satisfies(accounts -> assertThat(accounts).hasSize(2));
    }

    @Test
    void waitsWhileAFileIsBeingWritten() throws IOException {
        for (int i = 1; i <= 5; i++) {
            Files.writeString(file, accounts("A") + "#".repeat(i));
            look(1);
        }

        assertThat(used).isEmpty();
    }

    @Test
    void keepsTheOldDataWhileTheFileIsBad() throws IOException {
        Files.writeString(file, "accounts: {");
        look(3);
        Files.delete(file);
        look(3);
        assertThat(used).isEmpty();

        Files.writeString(file, accounts("A", "B", "C"));
        look(3);

        assertThat(used)
                .singleElement()
                .satisfies(accounts -> assertThat(accounts).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, IllegalStateException.class})
    void goesOnLookingWhateverHappensWhileItReads(Class<? extends Throwable> type) throws Exception {
        Throwable fault = type.getConstructor().newInstance();
        Files.writeString(file, accounts("A", "B"));
        for (int i = 0; i < 3; i++) {
            watch.lookAgain(accounts -> sneak(fault));
        }

        Files.writeString(file, accounts("A", "B", "C"));
        look(3);

        assertThat(used)
                .singleElement()
                .satisfies(accounts -> assertThat(accounts).hasSize(3));
    }

    private static void sneak(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.lookAgain(used::add);
        }
    }

    private static String accounts(String... letters) {
        StringBuilder text = new StringBuilder("accounts:\n");
        for (String letter : letters) {
            text.append("  - AccountSid: ").append(letter.repeat(32)).append("\n    Token: made-up-token\n");
        }
        return text.toString();
    }
}
