package dev.projectsapi.server.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRuleTest {
    private final TextRule rule = new TextRule(1, 3, null);

    @ParameterizedTest
    @ValueSource(strings = {"a", "abc", "😀😀😀", "\t", " ", "e\u0301e"})
    void countsCodePoints(String text) {
        assertThat(rule.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd", "😀😀😀😀", "a\u0000", "\ud83d", "\ude00a"})
    void refusesOtherLengthsAndWhatIsNoText(String text) {
        assertThat(rule.problem(text)).isPresent();
    }

    @Test
    void matchesTheWholeText() {
        TextRule digits = new TextRule(0, 100, Pattern.compile("^[0-9]+$"));

        assertThat(digits.problem("123")).isEmpty();
        assertThat(digits.problem("123\n")).isPresent();
        assertThat(digits.problem("a123")).isPresent();
    }
}
