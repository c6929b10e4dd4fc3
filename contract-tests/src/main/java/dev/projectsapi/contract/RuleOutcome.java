package dev.projectsapi.contract;

import java.util.List;

/** What became of one rule. {@code note} says why it could not run, or why its failing is a known gap; else it is empty. */
public record RuleOutcome(String rule, String sentence, Result result, List<Finding> findings, String note) {

    public RuleOutcome {
        findings = List.copyOf(findings);
    }

    /** The findings as lines of plain text: expected, seen, and how to see it again. */
    public String told() {
        StringBuilder text = new StringBuilder(rule).append(' ').append(sentence);
        for (Finding finding : findings) {
            text.append("\nexpected  ")
                    .append(finding.expected())
                    .append("\nseen      ")
                    .append(finding.seen());
            if (!finding.curl().isEmpty()) {
                text.append('\n').append(finding.curl());
            }
        }
        return note.isEmpty() ? text.toString() : text.append('\n').append(note).toString();
    }

    /** The four ends a rule can come to; the last line of a verification counts them. */
    public enum Result {
        PASSED,
        FAILED,
        KNOWN_GAP,
        COULD_NOT_RUN
    }
}
