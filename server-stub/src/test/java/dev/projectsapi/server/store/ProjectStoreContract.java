package dev.projectsapi.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.paging.PageRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every store promises; one short subclass for each. */
abstract class ProjectStoreContract {
    static final String OWNER = "OWNER000000000000000000000000000";
    static final String OTHER = "OTHER000000000000000000000000000";

    /** A store that holds exactly this. */
    abstract ProjectStore holding(List<AccountHoldings> accounts);

    private final ProjectStore store =
            holding(List.of(account(OWNER, "D", "B", "A", "Z", "9", "C"), account(OTHER, "E")));

    @Test
    void findsAnAccountByItsWholeSid() {
        assertThat(store.findAccount(OWNER)).map(Account::accountSid).contains(OWNER);
        assertThat(store.findAccount(OWNER.substring(1))).isEmpty();
        assertThat(store.findAccount("")).isEmpty();
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

    static AccountHoldings account(String accountSid, String... firstLetters) {
        List<Project> projects = Stream.of(firstLetters)
                .map(letter ->
                        new Project(accountSid, sid(letter), letter, "example.com", "UTC", true, true, true, true))
                .toList();
        return new AccountHoldings(new Account(accountSid, List.of(TokenHash.of("made-up-token")), true), projects);
    }

    static String sid(String start) {
        return start + "0".repeat(32 - start.length());
    }
}
