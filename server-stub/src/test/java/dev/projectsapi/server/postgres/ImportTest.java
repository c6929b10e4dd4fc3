package dev.projectsapi.server.postgres;

import static dev.projectsapi.server.postgres.ImportedText.account;
import static dev.projectsapi.server.postgres.ImportedText.document;
import static dev.projectsapi.server.postgres.ImportedText.project;
import static dev.projectsapi.server.postgres.ImportedText.sid;
import static dev.projectsapi.server.postgres.ImportedText.token;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import makes of a database that holds something already: accounts A and B with projects 1, 2, 3 and 4, 5. */
final class ImportTest {
    private static final Database DATABASE = TestPostgres.database();
    private static final String A = "A".repeat(32);
    private static final String B = "B".repeat(32);
    private static final String C = "C".repeat(32);
    private static final Claim OWNER_OF_A = Stored.claim(A, "token-of-a");

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private PostgresProjectStore store;

    @BeforeEach
    void load() {
        TestPostgres.run(DATABASE, "truncate account, project, project_mark");
        store = PostgresProjectStore.open(DATABASE, 2);
        load("before.json", document(account(A, "token-of-a", 1, 2, 3), account(B, "token-of-b", 4, 5)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writesNothingTheSecondTime() {
        assertThat(load("same.json", document(account(A, "token-of-a", 1, 2, 3), account(B, "token-of-b", 4, 5))))
                .contains(new ImportResult(0, 0, 0, 0, 0));
    }

    @Test
    void takesAListForAllThatAnAccountHas() {
        assertThat(load("data.json", document(account(A, "token-of-a", 2, 6))))
                .contains(new ImportResult(0, 0, 1, 0, 2));

        assertThat(Stored.sids(store, OWNER_OF_A)).containsExactly(sid(2), sid(6));
        assertThat(store.list(OWNER_OF_A, new PageRequest(50, 0, null)).value().totalCount())
                .isEqualTo(2);
        assertThat(Stored.sids(store, Stored.claim(B, "token-of-b"))).containsExactly(sid(4), sid(5));
    }

    @Test
    void emptiesAnAccountByAnEmptyList() {
        assertThat(load("data.json", document(account(A, "token-of-a")))).contains(new ImportResult(0, 0, 0, 0, 3));

        assertThat(store.list(OWNER_OF_A, new PageRequest(50, 0, null)).value())
                .isEqualTo(new Page(List.of(), 0, false));
        assertThat(store.list(OWNER_OF_A, new PageRequest(50, 1, null)).value())
                .isEqualTo(new Page(List.of(), 0, false));
    }

    @Test
    void leavesTheProjectsOfAnAccountWithoutAList() {
        assertThat(load("data.json", "{\"accounts\":[{\"AccountSid\":\"" + A + "\",\"Active\":false}]}"))
                .contains(new ImportResult(0, 1, 0, 0, 0));

        assertThat(TestPostgres.number(DATABASE, "select count(*) from project where account_sid = '" + A + "'"))
                .isEqualTo(3);
        assertThat(store.findAccount(A)).map(Account::active).contains(false);
        assertThat(Stored.accepts(store, A, "token-of-a")).isTrue();
    }

    @Test
    void addsAndUpdatesByLinesInAnyOrder() {
        String changed = project(A, 1).replace("\"Active\":true", "\"Active\":false");

        assertThat(load(
                        "data.ndjson",
                        String.join("\n", project(C, 7), changed, project(A, 2), token(C, "token-of-c"))))
                .contains(new ImportResult(1, 0, 1, 1, 0));

        assertThat(Stored.sids(store, OWNER_OF_A)).hasSize(3);
        assertThat(store.find(OWNER_OF_A, sid(1)).value())
                .map(found -> found.project().active())
                .contains(false);
        assertThat(Stored.sids(store, Stored.claim(C, "token-of-c"))).containsExactly(sid(7));
    }

    @Test
    void namesEveryBadRecordAndChangesNothing() {
        String lines = String.join(
                "\n",
                project(A, 8),
                project(A, 9).replace("\"UTC\"", "\"utc\""),
                project(C, 10),
                project(A, 8),
                project(A, 4),
                token(A, "token-of-a"),
                token(A, "token-of-a"),
                "{\"AccountSid\":\"" + "D".repeat(32) + "\"}",
                "no JSON");

        assertThat(load("data.ndjson", lines)).isEmpty();

        String file = folder.resolve("data.ndjson").toString();
        assertThat(problems)
                .extracting(problem -> problem.replace(file + " line ", ""))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("2: TimeZone does not match"),
                        one -> assertThat(one).startsWith("9: this cannot be read, near column"),
                        one -> assertThat(one).isEqualTo("7: AccountSid is the one of an earlier account"),
                        one -> assertThat(one).isEqualTo("4: PropertySid is the one of an earlier project"),
                        one -> assertThat(one)
                                .isEqualTo("5: PropertySid is the one of a project of another account in the database"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "3: AccountSid is the one of no account, neither in this file nor in the database"),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "8: Token or TokenSha256 is needed, for the database does not have this account yet"));
        assertThat(Stored.sids(store, OWNER_OF_A)).containsExactly(sid(1), sid(2), sid(3));
        assertThat(store.findAccount("D".repeat(32))).isEmpty();
    }

    @Test
    void missesNoAccountBehindThePlaceWhereAFileStopsBeingJson() {
        String whole = document(account(C, "token-of-c", 8), account(A, "token-of-a"));

        assertThat(load("data.json", whole.replace("}]},", "},?]},"))).isEmpty();

        assertThat(problems).singleElement().asString().contains(" line 1: this cannot be read");
    }

    @Test
    void movesAProjectFromOneWholeAccountToAnother() {
        load("data.json", document(account(A, "token-of-a", 1, 2, 3, 4), account(B, "token-of-b", 5)));

        assertThat(problems).isEmpty();
        assertThat(Stored.sids(store, OWNER_OF_A)).contains(sid(4));
        assertThat(Stored.sids(store, Stored.claim(B, "token-of-b"))).containsExactly(sid(5));
    }

    @Test
    void readsAnAccountThatNamesItselfBehindItsProjects() {
        load("data.json", "{\"accounts\":[{\"Properties\":[" + project(null, 7) + "],\"AccountSid\":\"" + A + "\"}]}");

        assertThat(Stored.sids(store, OWNER_OF_A)).containsExactly(sid(7));
    }

    @Test
    void replacesATokenThatTheFileChanges() {
        load("data.json", document(account(A, "token-changed", 1, 2, 3)));

        assertThat(Stored.accepts(store, A, "token-changed")).isTrue();
        assertThat(Stored.accepts(store, A, "token-of-a")).isFalse();
    }

    @Test
    void keepsAnIssuedTokenWhileTheFileHasTheOneBefore() {
        List<String> tokens = new ArrayList<>();
        IssuedToken.issue(DATABASE, A, false, token -> tokens.add(token.text()));
        String issued = tokens.get(0);

        assertThat(load("data.json", document(account(A, "token-of-a", 1, 2, 3))))
                .contains(new ImportResult(0, 0, 0, 0, 0));

        assertThat(Stored.accepts(store, A, issued)).isTrue();
        assertThat(Stored.accepts(store, A, "token-of-a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 350})
    void countsAndMarksWhatIsThere(int more) {
        String lines = IntStream.range(100, 100 + more)
                .mapToObj(number -> project(A, number))
                .reduce("", (all, line) -> all + line + "\n");

        load("data.ndjson", lines);

        List<String> all = Stored.sids(store, OWNER_OF_A);
        assertThat(all).hasSize(3 + more).isSorted();
        for (int skip = 1; skip < all.size(); skip += 33) {
            Page page = store.list(OWNER_OF_A, new PageRequest(1, skip, null)).value();
            assertThat(page.items().get(0).project().propertySid()).isEqualTo(all.get(skip));
            assertThat(page.totalCount()).isEqualTo(all.size());
        }
    }

    private Optional<ImportResult> load(String name, String content) {
        Path file = write(name, content);
        Problems told = new Problems(file.toString(), problems::add);
        return new Import(DATABASE, ImportProgress.SILENT).run(sink -> DataFile.stream(file, sink, told), told);
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
