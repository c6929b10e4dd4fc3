package dev.projectsapi.contract.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenServersTest {

    @Test
    void eachIsFoundByARuleThatIsMeantTo() {
        List<String> survivors = Kills.verdicts().entrySet().stream()
                .filter(entry -> Kills.rules(entry.getValue()).stream()
                        .noneMatch(entry.getKey().foundBy()::contains))
                .map(entry -> entry.getKey() + " is found by " + Kills.rules(entry.getValue()) + ", not by "
                        + entry.getKey().foundBy())
                .toList();

        assertThat(survivors).isEmpty();
        System.out.println(Kills.verdicts().size() + " broken servers, all found");
    }

    @Test
    void eachFindingShowsHowToSeeItAgain() {
        assertThat(Kills.verdicts().values())
                .allSatisfy(verdict -> assertThat(verdict.findings())
                        .allSatisfy(finding -> assertThat(finding.curl()).startsWith("curl -")));
    }

    @Test
    void eachRuleOfTheVerifierFindsOne() {
        assertThat(RuleBook.ids())
                .allSatisfy(rule -> assertThat(Kills.killedBy(rule)).as(rule).isNotEmpty());
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(Broken.all()).extracting(Broken::toString).doesNotHaveDuplicates();
    }
}
