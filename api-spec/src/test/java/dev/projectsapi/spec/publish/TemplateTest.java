package dev.projectsapi.spec.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateTest {

    private static final Template GREETING = new Template("Hello {{name}}, {{name}}; {left: 'alone'}");

    @Test
    void fillsEveryPlaceAndLeavesOtherBracesAlone() {
        assertThat(GREETING.fill(Map.of("name", "$1 \\ {{x}}")))
                .isEqualTo("Hello $1 \\ {{x}}, $1 \\ {{x}}; {left: 'alone'}");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREETING.fill(Map.of()))
                .withMessageContaining("name");
    }

    @Test
    void refusesAValueWithoutAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREETING.fill(Map.of("name", "a", "age", "b")))
                .withMessageContaining("age");
    }
}
