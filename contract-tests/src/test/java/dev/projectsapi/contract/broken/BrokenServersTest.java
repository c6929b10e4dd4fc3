package dev.projectsapi.contract.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.rules.RuleBook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrokenServersTest {

    /** Only the rule that has to find it, and no further once it has: each build can pay for that. */
    private static VerifyOptions justEnough(Broken broken) {
        VerifyOptions usual = VerifyOptions.defaults();
        return new VerifyOptions(
                List.of(broken.foundBy()),
                usual.gaps(),
                true,
                usual.seed(),
                false,
                false,
                Duration.ofMinutes(2),
                Optional.empty(),
                false);
    }

    @Test
    void eachIsFoundByItsRuleWithACommandThatShowsIt() {
        Map<Broken, Verdict> verdicts = Sweep.of(BrokenServersTest::justEnough);

        List<String> survivors = verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().findings().isEmpty())
                .map(entry -> entry.getKey() + " survives " + entry.getKey().foundBy())
                .toList();
        assertThat(survivors).isEmpty();
        assertThat(verdicts.values())
                .allSatisfy(verdict -> assertThat(verdict.findings())
                        .allSatisfy(finding -> assertThat(finding.curl()).startsWith("curl ")));
        System.out.println(verdicts.size() + " broken servers, all found, in "
                + verdicts.values().stream().mapToInt(Verdict::requests).sum() + " requests");
    }

    @Test
    void eachRuleOfTheVerifierHasOneToFind() {
        assertThat(Broken.all().stream().map(Broken::foundBy).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(RuleBook.ids());
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(Broken.all()).extracting(Broken::toString).doesNotHaveDuplicates();
    }
}
