package dev.projectsapi.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.Edit;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule, broken in one place of our contract: a rule that never fired is not proven. */
final class BrokenContractsTest {

    static Stream<Edit> contracts() {
        return Edit.table(Path.of("src/test/resources/dev/projectsapi/spec/lint/broken-contracts.txt"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void findsTheBrokenRuleAndNoOther(Edit edit, @TempDir Path folder) {
        Path broken = edit.into(folder);

        List<Finding> findings = Lint.check(broken);

        assertThat(findings.stream().map(Finding::rule).distinct())
                .as("%s: %s", edit, findings)
                .containsExactlyInAnyOrderElementsOf(rules(edit));
    }

    @Test
    void everyRuleIsBrokenByOneOfThem() {
        Set<String> broken = contracts().flatMap(edit -> rules(edit).stream()).collect(Collectors.toSet());

        assertThat(Lint.rules()).extracting(HouseRule::id).containsExactlyInAnyOrderElementsOf(broken);
    }

    private static List<String> rules(Edit edit) {
        return List.of(edit.title().split(":")[0].split(" and "));
    }
}
