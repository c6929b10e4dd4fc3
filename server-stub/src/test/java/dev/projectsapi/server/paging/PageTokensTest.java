package dev.projectsapi.server.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTokensTest {
    private static final String ACCOUNT = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    private static final String SID = "S1234567890ABCDEF1234567890ABCDE";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final PageTokenKey key = PageTokenKey.random();
    private final PageTokens tokens = new PageTokens(List.of(key));
    private final String token = tokens.seal(ACCOUNT, SID);

    @Test
    void opensWhatItHasSealed() {
        assertThat(tokens.open(ACCOUNT, token)).contains(SID);
    }

    @Test
    void keepsTheContractsAlphabet() {
        assertThat(token).matches("[A-Za-z0-9_-]{1,256}").doesNotContain(SID);
    }

    @Test
    void sealsEqualPositionsEqually() {
        assertThat(tokens.seal(ACCOUNT, SID)).isEqualTo(token);
        assertThat(tokens.seal(ACCOUNT, SID.replace('E', 'F'))).isNotEqualTo(token);
    }

    @Test
    void refusesTheTokenOfAnotherAccount() {
        assertThat(tokens.open("BG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", token)).isEmpty();
    }

    @Test
    void refusesEveryChangedCharacter() {
        IntStream.range(0, token.length())
                .boxed()
                .flatMap(place -> ALPHABET.chars()
                        .filter(c -> c != token.charAt(place))
                        .mapToObj(c -> token.substring(0, place) + (char) c + token.substring(place + 1)))
                .forEach(changed -> assertThat(tokens.open(ACCOUNT, changed)).isEmpty());
    }

    @Test
    void refusesEveryShortenedAndLengthenedToken() {
        for (int length = 0; length < token.length(); length++) {
            assertThat(tokens.open(ACCOUNT, token.substring(0, length))).isEmpty();
        }
        assertThat(tokens.open(ACCOUNT, token + "A")).isEmpty();
        assertThat(tokens.open(ACCOUNT, token + token)).isEmpty();
        assertThat(tokens.open(ACCOUNT, token + "=")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "AQ",
                "made-up",
                "////",
                "a b",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesGarbage(String garbage) {
        assertThat(tokens.open(ACCOUNT, garbage)).isEmpty();
    }

    @Test
    void opensTokensOfAnEarlierKeyAfterARotation() {
        PageTokens rotated = new PageTokens(List.of(PageTokenKey.random(), key));

        assertThat(rotated.open(ACCOUNT, token)).contains(SID);
        assertThat(rotated.seal(ACCOUNT, SID)).isNotEqualTo(token);
        assertThat(tokens.open(ACCOUNT, rotated.seal(ACCOUNT, SID))).isEmpty();
    }

    @Test
    void printsNoKey() {
        assertThat(key).hasToString("PageTokenKey[secret]");
    }
}
