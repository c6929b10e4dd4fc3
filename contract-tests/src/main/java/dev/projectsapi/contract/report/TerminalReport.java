package dev.projectsapi.contract.report;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.PrintWriter;

/** Short, grouped by rule, and coloured where a person looks at it. */
public final class TerminalReport {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BOLD = "1";

    private final Report report;
    private final boolean coloured;

    public TerminalReport(Report report, boolean coloured) {
        this.report = report;
        this.coloured = coloured;
    }

    public void print(PrintWriter out) {
        for (RuleOutcome outcome : report.verdict().outcomes()) {
            switch (outcome.result()) {
                case FAILED -> failed(outcome, out);
                case KNOWN_GAP -> out.println(paint("GAP ", YELLOW) + " " + outcome.rule() + "  " + outcome.note());
                case COULD_NOT_RUN ->
                    out.println(paint("SKIP", YELLOW) + " " + outcome.rule() + "  could not run: " + outcome.note());
                case PASSED -> {
                    // what is right needs no line
                }
            }
        }
        if (!report.verdict().finished()) {
            out.println(paint("The time (--max-seconds) ended before the verification.", RED));
        }
        boolean good =
                report.verdict().count(Result.FAILED) == 0 && report.verdict().finished();
        out.println(paint(report.summary(), good ? GREEN : RED));
        out.flush();
    }

    private void failed(RuleOutcome outcome, PrintWriter out) {
        out.println(paint("FAIL", RED) + " " + paint(outcome.rule(), BOLD) + "  " + outcome.sentence());
        for (Finding finding : outcome.findings()) {
            out.println("     expected  " + finding.expected());
            out.println("     seen      " + finding.seen());
            if (!finding.curl().isEmpty()) {
                out.println("     " + finding.curl());
            }
        }
        if (!outcome.note().isEmpty()) {
            out.println("     " + outcome.note());
        }
    }

    private String paint(String text, String colour) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
