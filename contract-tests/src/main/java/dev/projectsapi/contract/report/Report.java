package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.rules.RuleText;
import dev.projectsapi.spec.Contract;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What there is to tell about one verification.
 *
 * @param remarks lines beside the verdict, of what is no rule's business
 */
public record Report(
        Verdict verdict, URI server, Contract contract, List<String> remarks, Map<String, RuleText> ruleTexts) {

    public Report {
        remarks = List.copyOf(remarks);
    }

    /** With the texts of {@code docs/contract-rules.md}. */
    public static Report of(Verdict verdict, URI server, Contract contract, List<String> remarks) {
        return new Report(verdict, server, contract, remarks, RuleText.all());
    }

    /** The verdict as a sentence. */
    String headline() {
        if (verdict.count(Result.FAILED) > 0) {
            return server + " does not keep the contract";
        }
        return verdict.finished() ? server + " keeps the contract" : server + " could not be verified to the end";
    }

    /** The last line of every form: how many rules, how many requests. */
    public String summary() {
        return count(verdict.count(Result.PASSED), "rule") + " passed, "
                + verdict.count(Result.FAILED) + " failed, "
                + count(verdict.count(Result.KNOWN_GAP), "known gap") + ", "
                + verdict.count(Result.COULD_NOT_RUN) + " could not run; "
                + count(verdict.requests(), "request") + " in " + seconds("%.1f") + " s";
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Why there is no verdict about all, where there is none. */
    String unfinished() {
        return "The verification did not come to its end: " + verdict.unfinishedBecause() + ".";
    }

    /** How long it took. */
    String seconds(String format) {
        return String.format(Locale.ROOT, format, verdict.took().toMillis() / 1000.0);
    }

    List<RuleOutcome> outcomes(Result result) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.result() == result)
                .toList();
    }

    /** The row of a rule in {@code docs/contract-rules.md}. */
    RuleText text(RuleOutcome outcome) {
        RuleText text = ruleTexts.get(outcome.rule());
        return text == null ? new RuleText(outcome.rule(), "", outcome.sentence(), "", "", "") : text;
    }

    /** Rules that this verifier does not check from outside, each with the reason that {@code docs/contract-rules.md} gives. */
    List<RuleText> notCheckedHere() {
        return ruleTexts.values().stream()
                .filter(text -> !text.checkedBy().equals("verifier"))
                .toList();
    }

    /** Version of the program, if it is packaged. */
    static String verifierVersion() {
        String version = Report.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
