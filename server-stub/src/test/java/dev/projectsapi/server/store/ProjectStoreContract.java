package dev.projectsapi.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises; one short subclass for each. */
public abstract class ProjectStoreContract {
    protected static final String OWNER = "OWNER000000000000000000000000000";
    protected static final String OTHER = "OTHER000000000000000000000000000";

    private static final String TOKEN = "made-up-token";
    private static final List<PageRequest> PAGES =
            List.of(new PageRequest(1, 0, null), new PageRequest(1, 1, null), new PageRequest(1, 0, "0".repeat(32)));

    /** A store that holds exactly this. */
    protected abstract ProjectStore holding(List<AccountHoldings> accounts);

    private final List<ProjectStore> opened = new ArrayList<>();
    private ProjectStore store;

    @BeforeEach
    void open() {
        store = open(List.of(account(OWNER, "D", "B", "A", "Z", "9", "C"), account(OTHER, "E")));
    }

    @AfterEach
    void close() throws Exception {
        for (ProjectStore each : opened) {
            if (each instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    @Test
    void findsAnAccountByItsWholeSid() {
        assertThat(store.findAccount(OWNER)).map(Account::accountSid).contains(OWNER);
        assertThat(store.findAccount(OWNER.substring(1))).isEmpty();
        assertThat(store.findAccount("")).isEmpty();
        assertThat(store.findAccount(OWNER + "\0")).isEmpty();
        assertThat(store.findAccount("\0'; drop table account; --")).isEmpty();
    }

    @Test
    void findsAProjectOfItsAccountOnly() {
        assertThat(store.find(claim(OWNER), sid("A")).value())
                .map(found -> found.project().propertySid())
                .contains(sid("A"));
        assertThat(store.find(claim(OTHER), sid("A")).value()).isEmpty();
        assertThat(store.find(claim("NOBODY"), sid("A")).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0, , 9ABCDZ, false",
        "5, 0, , 9ABCD, true",
        "200, 0, , 9ABCDZ, false",
        "2, 3, , CD, true",
        "2, 4, , DZ, false",
        "2, 6, , '', false",
        "2, 2147483647, , '', false",
        "2, 0, B, CD, true",
        "2, 0, D, Z, false",
        "2, 0, Z, '', false",
        "2, 0, AA, BC, true",
        "2, 0, 0, 9A, true"
    })
    void listsInAscendingOrder(int count, int skip, @Nullable String after, String expected, boolean more) {
        Page page = store.list(claim(OWNER), new PageRequest(count, skip, after == null ? null : sid(after)))
                .value();

        assertThat(page.items().stream()
                        .map(item -> item.project().propertySid().substring(0, 1))
                        .reduce("", String::concat))
                .isEqualTo(expected);
        assertThat(page.more()).isEqualTo(more);
        assertThat(page.totalCount()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOBODY", "", OWNER + "\0", "\0'; drop table account; --"})
    void knowsNothingOfNobody(String accountSid) {
        Claim claim = claim(accountSid);

        assertThat(store.find(claim, sid("A"))).isEqualTo(new Found<>(Optional.empty(), Optional.empty()));
        for (PageRequest request : PAGES) {
            assertThat(store.list(claim, request)).isEqualTo(new Found<>(Optional.empty(), Page.NONE));
        }
    }

    @Test
    void findsTheAccountTogetherWithWhatWasAskedOfIt() {
        assertThat(store.find(claim(OWNER), sid("nothing")).account())
                .map(Account::accountSid)
                .contains(OWNER);
        for (PageRequest request : PAGES) {
            assertThat(store.list(claim(OWNER), request).account())
                    .hasValueSatisfying(
                            account -> assertThat(account.admits(claim(OWNER))).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"wrong-token, true", "made-up-token, false"})
    void findsTheAccountButNothingInItForWhoIsNotAdmitted(String token, boolean active) {
        Account owner = new Account(OWNER, List.of(TokenHash.of(TOKEN)), active);
        Claim claim = new Claim(OWNER, TokenHash.of(token));
        ProjectStore closed =
                open(List.of(new AccountHoldings(owner, List.of(project(OWNER, sid("A")), project(OWNER, sid("B"))))));

        Found<Optional<StoredProject>> one = closed.find(claim, sid("A"));
        assertThat(one.account()).map(Account::active).contains(active);
        assertThat(one.value()).isEmpty();
        for (PageRequest request : PAGES) {
            Found<Page> page = closed.list(claim, request);
            assertThat(page.account()).map(Account::accountSid).contains(OWNER);
            assertThat(page.value()).isEqualTo(Page.NONE);
        }
    }

    @Test
    void keepsTheTokensAndTheStateOfAnAccount() {
        Account account = store.findAccount(OWNER).orElseThrow();

        assertThat(account.active()).isTrue();
        assertThat(account.tokens()).singleElement().matches(token -> token.matches(TokenHash.of(TOKEN)));
    }

    @Test
    void keepsEveryTextExactly() {
        String everything = "\t\r\n\\N\\.\"',{}\u0001\u007f\u0085\u2028\ufeffe\u0301\u00e9\u202b\ufffd\uffff";
        String longest = "\ud83d\ude00".repeat(255);
        Project odd = new Project(OWNER, sid("A"), everything, "x".repeat(253), "UTC+12", true, false, true, false);
        Project beyond = new Project(OWNER, sid("B"), longest, " ", "UTC", false, true, false, true);
        ProjectStore other = open(List.of(
                new AccountHoldings(new Account(OWNER, List.of(TokenHash.of(TOKEN)), true), List.of(odd, beyond))));

        Page page = other.list(claim(OWNER), new PageRequest(50, 0, null)).value();

        assertThat(page.items()).extracting(StoredProject::project).containsExactly(odd, beyond);
        assertThat(other.find(claim(OWNER), sid("B")).value())
                .map(StoredProject::project)
                .contains(beyond);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 199, 200, 201, 449, 450, 451, 1000})
    void skipsAnyNumber(int skip) {
        List<Project> projects = IntStream.range(0, 450)
                .mapToObj(i -> project(OWNER, sid(String.format("N%04d", i))))
                .toList();
        ProjectStore many =
                open(List.of(new AccountHoldings(new Account(OWNER, List.of(TokenHash.of(TOKEN)), true), projects)));

        Page page = many.list(claim(OWNER), new PageRequest(2, skip, null)).value();

        assertThat(page.items())
                .extracting(StoredProject::project)
                .isEqualTo(projects.subList(Math.min(skip, 450), Math.min(skip + 2, 450)));
        assertThat(page.totalCount()).isEqualTo(450);
        assertThat(page.more()).isEqualTo(skip + 2 < 450);
    }

    private ProjectStore open(List<AccountHoldings> accounts) {
        ProjectStore holding = holding(accounts);
        opened.add(holding);
        return holding;
    }

    protected static AccountHoldings account(String accountSid, String... firstLetters) {
        List<Project> projects = Stream.of(firstLetters)
                .map(letter -> project(accountSid, sid(letter)))
                .toList();
        return new AccountHoldings(new Account(accountSid, List.of(TokenHash.of(TOKEN)), true), projects);
    }

    protected static Claim claim(String accountSid) {
        return new Claim(accountSid, TokenHash.of(TOKEN));
    }

    protected static Project project(String accountSid, String propertySid) {
        return new Project(
                accountSid, propertySid, "made-up " + propertySid, "example.com", "UTC", true, true, true, true);
    }

    protected static String sid(String start) {
        return start + "0".repeat(32 - start.length());
    }
}
