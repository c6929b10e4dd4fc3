package dev.projectsapi.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(store.find(OWNER, sid("A")))
                .map(found -> found.project().propertySid())
                .contains(sid("A"));
        assertThat(store.find(OTHER, sid("A"))).isEmpty();
        assertThat(store.find("NOBODY", sid("A"))).isEmpty();
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
        Page page = store.list(OWNER, new PageRequest(count, skip, after == null ? null : sid(after)));

        assertThat(page.items().stream()
                        .map(item -> item.project().propertySid().substring(0, 1))
                        .reduce("", String::concat))
                .isEqualTo(expected);
        assertThat(page.more()).isEqualTo(more);
        assertThat(page.totalCount()).isEqualTo(6);
    }

    @Test
    void listsNothingOfNobody() {
        assertThat(store.list("NOBODY", new PageRequest(50, 0, null))).isEqualTo(new Page(List.of(), 0, false));
    }

    @Test
    void keepsTheTokensAndTheStateOfAnAccount() {
        Account account = store.findAccount(OWNER).orElseThrow();

        assertThat(account.active()).isTrue();
        assertThat(account.tokens()).singleElement().matches(token -> token.matches(TokenHash.of("made-up-token")));
    }

    @Test
    void keepsEveryTextExactly() {
        String everything = "\t\r\n\\N\\.\"',{}\u0001\u007f\u0085\u2028\ufeffe\u0301\u00e9\u202b\ufffd\uffff";
        String longest = "\ud83d\ude00".repeat(255);
        Project odd = new Project(OWNER, sid("A"), everything, "x".repeat(253), "UTC+12", true, false, true, false);
        Project beyond = new Project(OWNER, sid("B"), longest, " ", "UTC", false, true, false, true);
        ProjectStore other = open(List.of(new AccountHoldings(
                new Account(OWNER, List.of(TokenHash.of("made-up-token")), false), List.of(odd, beyond))));

        Page page = other.list(OWNER, new PageRequest(50, 0, null));

        assertThat(page.items()).extracting(StoredProject::project).containsExactly(odd, beyond);
        assertThat(other.find(OWNER, sid("B"))).map(StoredProject::project).contains(beyond);
        assertThat(other.findAccount(OWNER)).map(Account::active).contains(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 199, 200, 201, 449, 450, 451, 1000})
    void skipsAnyNumber(int skip) {
        List<Project> projects = IntStream.range(0, 450)
                .mapToObj(i -> project(OWNER, sid(String.format("N%04d", i))))
                .toList();
        ProjectStore many = open(List.of(
                new AccountHoldings(new Account(OWNER, List.of(TokenHash.of("made-up-token")), true), projects)));

        Page page = many.list(OWNER, new PageRequest(2, skip, null));

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
        return new AccountHoldings(new Account(accountSid, List.of(TokenHash.of("made-up-token")), true), projects);
    }

    protected static Project project(String accountSid, String propertySid) {
        return new Project(
                accountSid, propertySid, "made-up " + propertySid, "example.com", "UTC", true, true, true, true);
    }

    protected static String sid(String start) {
        return start + "0".repeat(32 - start.length());
    }
}
