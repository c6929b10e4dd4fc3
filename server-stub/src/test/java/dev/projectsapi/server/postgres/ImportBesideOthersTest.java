package dev.projectsapi.server.postgres;

import static dev.projectsapi.server.postgres.ImportedText.account;
import static dev.projectsapi.server.postgres.ImportedText.document;
import static dev.projectsapi.server.postgres.ImportedText.project;
import static dev.projectsapi.server.postgres.ImportedText.sid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of an import while others import, read, or cut its connection; account A has the projects 1, 2, 3 before. */
final class ImportBesideOthersTest {
    private static final Database DATABASE = TestPostgres.database();
    private static final String A = "A".repeat(32);
    private static final Claim OWNER_OF_A = Stored.claim(A, "token-of-a");

    @TempDir
    private Path folder;

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private PostgresProjectStore store;

    @BeforeEach
    void load() {
        TestPostgres.run(DATABASE, "truncate account, project, project_mark");
        store = PostgresProjectStore.open(DATABASE, 2);
        load(write("before.json", document(account(A, "token-of-a", 1, 2, 3))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read committed", "repeatable read", "serializable"})
    void letsOneImportWaitForAnotherAndSeeWhatThatWrote(String isolation) throws Exception {
        isolateBy(isolation);
        CountDownLatch waiting = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Problems none = new Problems("test", problems::add);
            List<Future<Optional<ImportResult>>> second = new ArrayList<>();
            Path file = write("second.ndjson", project(A, 200) + "\n" + project(A, 101));
            new Import(DATABASE, ImportProgress.SILENT)
                    .run(
                            sink -> {
                                DataFile.stream(write("first.ndjson", project(A, 200)), sink, none);
                                // the first has begun and not ended
                                second.add(thread.submit(() -> new Import(DATABASE, steps(waiting))
                                        .run(other -> DataFile.stream(file, other, none), none)));
                                await(waiting);
                            },
                            none);

            assertThat(second.get(0).get()).contains(new ImportResult(0, 0, 1, 0, 0));
            assertThat(problems).isEmpty();
            assertThat(Stored.sids(store, OWNER_OF_A)).hasSize(3 + 2);
        } finally {
            thread.shutdownNow();
            isolateBy("read committed");
        }
    }

    /** For all connections from now on. */
    private static void isolateBy(String level) {
        TestPostgres.run(
                DATABASE,
                "do $$ begin execute format('alter database %I set default_transaction_isolation = %L', current_database(), '"
                        + level + "'); end $$");
    }

    private static ImportProgress steps(CountDownLatch waiting) {
        return new ImportProgress() {
            @Override
            public void step(String name) {
                if (name.startsWith("waiting")) {
                    waiting.countDown();
                }
            }

            @Override
            public void read(long records) {}
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsReadersTheAccountOfBeforeOrOfAfterAndNothingBetween() throws Exception {
        int[] few = IntStream.range(300, 550).toArray();
        int[] many = IntStream.range(100, 550).toArray();
        Path withFew = write("few.json", document(account(A, "token-of-a", few)));
        Path withMany = write("many.json", document(account(A, "token-of-a", many)));
        load(withFew);
        AtomicBoolean going = new AtomicBoolean(true);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Thread reader = new Thread(() -> {
            while (going.get()) {
                Page page =
                        store.list(OWNER_OF_A, new PageRequest(1, 150, null)).value();
                seen.add(page.totalCount() + " " + page.items().get(0).project().propertySid());
            }
        });

        reader.start();
        for (int i = 0; i < 10; i++) {
            load(i % 2 == 0 ? withMany : withFew);
        }
        going.set(false);
        reader.join();

        assertThat(seen).containsExactlyInAnyOrder("250 " + sid(450), "450 " + sid(250));
    }

    @Test
    void changesNothingWhenItsConnectionIsCut() {
        Problems none = new Problems("test", problem -> {});

        assertThatThrownBy(() -> new Import(DATABASE, ImportProgress.SILENT)
                        .run(
                                sink -> {
                                    DataFile.stream(write("half.ndjson", project(A, 300)), sink, none);
                                    TestPostgres.run(
                                            DATABASE,
                                            "select pg_terminate_backend(pid, 10000) from pg_stat_activity where query like 'copy staged%'");
                                },
                                none))
                .isInstanceOf(NoDatabaseException.class);

        assertThat(Stored.sids(store, OWNER_OF_A)).hasSize(3);
    }

    private void load(Path file) {
        Problems told = new Problems(file.toString(), problems::add);
        new Import(DATABASE, ImportProgress.SILENT).run(sink -> DataFile.stream(file, sink, told), told);
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
