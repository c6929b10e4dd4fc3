package dev.projectsapi.contract;

import dev.projectsapi.contract.coverage.Coverage;
import java.time.Duration;
import java.util.List;

/**
 * All that one verification found out.
 *
 * @param unfinishedBecause the time that was allowed ran out, or the server was always too busy; empty where it came to its end
 */
public record Verdict(
        List<RuleOutcome> outcomes,
        int requests,
        Duration took,
        long seed,
        String unfinishedBecause,
        Coverage coverage) {

    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    /** The violations, in the order of the rules; known gaps are not among them. */
    public List<Finding> findings() {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == RuleOutcome.Result.FAILED)
                .flatMap(outcome -> outcome.findings().stream())
                .toList();
    }

    /** Whether it came to its end. */
    public boolean finished() {
        return unfinishedBecause.isEmpty();
    }

    public boolean conforms() {
        return finished() && findings().isEmpty();
    }

    public long count(RuleOutcome.Result result) {
        return outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }
}
