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

    List<RuleOutcome> apply(List<RuleOutcome> outcomes, boolean allRulesRan) {
        List<RuleOutcome> result = new ArrayList<>(outcomes);
        for (KnownGap gap : gaps) {
            boolean expired = gap.expires()
                    .filter(day -> day.isBefore(LocalDate.now(ZoneId.systemDefault())))
                    .isPresent();
            boolean failed = false;
            boolean met = false;
            boolean ran = false;
            for (int i = 0; i < result.size(); i++) {
                RuleOutcome outcome = result.get(i);
                if (covers(gap.rule(), outcome.rule())) {
                    met = true;
                    ran |= outcome.result() != Result.COULD_NOT_RUN;
                    failed |= outcome.result() == Result.FAILED || outcome.result() == Result.KNOWN_GAP;
                    if (outcome.result() == Result.FAILED && !expired) {
                        result.set(i, as(outcome, Result.KNOWN_GAP, outcome.findings(), gap.reason()));
                    }
                }
            }
            if (!met && allRulesRan) {
                throw new InputException("the known gap " + gap.rule() + " is no rule; rules have ids like "
                        + RuleBook.ids().get(0));
            }
            if ((expired && met) || (!failed && ran)) {
                complain(result, gap, expired ? "it expired on " + gap.expires().get() : "the rule does not fail");
            }
        }
        return result;
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
