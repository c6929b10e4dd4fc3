package dev.projectsapi.contract.report;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.PrintWriter;
import java.util.List;

/** Short, grouped as the rules are, and coloured where a person looks at it. What passed needs no line. */
public final class TerminalReport {

    static final String HOW_TO_RUN = "In a command `$TOKEN` is the token of the account that it names; set it before.";

    /** More of the same help nobody; the files of --report have them. */
    private static final int SHOWN = 3;

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
        String group = "";
        for (RuleOutcome outcome : report.outcomes(Result.FAILED)) {
            String title = report.text(outcome).group();
            if (!title.equals(group)) {
                out.println(paint(title, BOLD));
                group = title;
            }
            failed(outcome, out);
        }
        if (!group.isEmpty()) {
            out.println(HOW_TO_RUN.replace("`", ""));
        }
        report.outcomes(Result.KNOWN_GAP).forEach(outcome -> line("GAP ", outcome, "known gap: ", out));
        report.outcomes(Result.COULD_NOT_RUN).forEach(outcome -> line("SKIP", outcome, "could not run: ", out));
        report.remarks().forEach(out::println);
        if (!report.verdict().finished()) {
            out.println(paint(report.unfinished(), RED));
        }
        out.println(paint(report.summary(), report.verdict().conforms() ? GREEN : RED));
        out.flush();
    }

    private void line(String word, RuleOutcome outcome, String what, PrintWriter out) {
        out.println(paint(word, YELLOW) + " " + outcome.rule() + "  " + what + outcome.note());
    }

    private void failed(RuleOutcome outcome, PrintWriter out) {
        out.println(paint("FAIL", RED) + " " + paint(outcome.rule(), BOLD) + "  " + outcome.sentence());
        List<Finding> findings = outcome.findings();
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            out.println("     expected  " + finding.expected());
            out.println("     seen      " + finding.seen());
            if (!finding.curl().isEmpty()) {
                out.println("     " + finding.curl());
            }
        }
        if (findings.size() > SHOWN) {
            out.println("     and " + (findings.size() - SHOWN) + " more like it (--report DIR)");
        } else if (!outcome.note().isEmpty()) {
            out.println("     " + outcome.note());
        }
    }

    private String paint(String text, String colour) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
