package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.InputException;
import dev.projectsapi.contract.KnownGap;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The known gaps of a server, applied to what was found. A gap that is no longer one, or has expired, is itself a finding. */
final class Gaps {

    private final List<KnownGap> gaps;

    Gaps(List<KnownGap> gaps) {
        this.gaps = gaps;
    }

    /** Whether an id, or a beginning of ids, means this rule: {@code PRO} and {@code PRO-4} mean {@code PRO-4a}, {@code PRO-1} not {@code PRO-10}. */
    static boolean covers(String idOrPrefix, String rule) {
        return rule.equals(idOrPrefix)
                || (rule.startsWith(idOrPrefix) && !Character.isDigit(rule.charAt(idOrPrefix.length())));
    }

    /** Each gap is judged by what was found, not by what the gaps before it have made of that. */
    List<RuleOutcome> apply(List<RuleOutcome> outcomes, boolean allRulesRan) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<RuleOutcome> result = new ArrayList<>(outcomes);
        gaps.stream().filter(gap -> !gap.expiredOn(today)).forEach(gap -> accept(gap, outcomes, result));
        for (KnownGap gap : gaps) {
            List<RuleOutcome> meant = outcomes.stream()
                    .filter(outcome -> covers(gap.rule(), outcome.rule()))
                    .toList();
            if (meant.isEmpty()) {
                if (allRulesRan) {
                    throw new InputException("the known gap " + gap.rule() + " is no rule; rules have ids like "
                            + RuleBook.ids().get(0));
                }
            } else if (gap.expiredOn(today)) {
                complain(result, gap, "it expired on " + gap.expires().orElseThrow());
            } else if (isStale(meant)) {
                complain(result, gap, "the rule does not fail");
            }
        }
        return result;
    }

    private static boolean isStale(List<RuleOutcome> meant) {
        return meant.stream().noneMatch(outcome -> outcome.result() == Result.FAILED)
                && meant.stream().anyMatch(outcome -> outcome.result() == Result.PASSED);
    }

    private static void accept(KnownGap gap, List<RuleOutcome> found, List<RuleOutcome> result) {
        for (int i = 0; i < found.size(); i++) {
            RuleOutcome outcome = found.get(i);
            if (covers(gap.rule(), outcome.rule()) && outcome.result() == Result.FAILED) {
                result.set(i, as(outcome, Result.KNOWN_GAP, outcome.findings(), gap.reason()));
            }
        }
    }

    private static void complain(List<RuleOutcome> outcomes, KnownGap gap, String why) {
        for (int i = 0; i < outcomes.size(); i++) {
            RuleOutcome outcome = outcomes.get(i);
            if (covers(gap.rule(), outcome.rule())) {
                List<Finding> findings = new ArrayList<>();
                findings.add(new Finding(
                        outcome.rule(),
                        outcome.sentence(),
                        "a known gap: " + gap.reason(),
                        why + "; take it out of the list",
                        ""));
                findings.addAll(outcome.findings());
                outcomes.set(i, as(outcome, Result.FAILED, findings, outcome.note()));
                return;
            }
        }
    }

    private static RuleOutcome as(RuleOutcome outcome, Result result, List<Finding> findings, String note) {
        return new RuleOutcome(outcome.rule(), outcome.sentence(), result, findings, note);
    }
}
