package dev.projectsapi.contract.report;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.util.List;

/** The part of the page that says what is wrong: one box for each rule, with all its findings. */
final class HtmlFindings {

    private final Report report;
    private final Html page;

    HtmlFindings(Report report, Html page) {
        this.report = report;
        this.page = page;
    }

    void section(String title, Result result, String mark) {
        List<RuleOutcome> outcomes = report.outcomes(result);
        if (outcomes.isEmpty()) {
            return;
        }
        page.element("h2", title);
        if (result == Result.FAILED) {
            page.open("p", "class", "quiet");
            page.sentence(TerminalReport.HOW_TO_RUN).close("p");
        }
        if (outcomes.size() > 1) {
            page.open("nav", "aria-label", title);
            outcomes.forEach(
                    outcome -> page.link("#" + outcome.rule(), outcome.rule()).text(" "));
            page.close("nav");
        }
        outcomes.forEach(outcome -> rule(outcome, mark));
    }

    private void rule(RuleOutcome outcome, String mark) {
        page.open("article", "id", outcome.rule(), "class", mark);
        page.open("h3").element("span", outcome.rule(), "class", "id").text(" ");
        page.sentence(outcome.sentence()).close("h3");
        page.open("p")
                .text("Why this rule: ")
                .sentence(report.text(outcome).why())
                .text(" ");
        page.link("#about-" + outcome.rule(), "Where it is written").close("p");
        outcome.findings().forEach(this::finding);
        if (!outcome.note().isEmpty()) {
            page.element("p", outcome.note());
        }
        page.close("article");
    }

    private void finding(Finding finding) {
        page.open("dl", "class", "finding");
        page.element("dt", "Expected").element("dd", finding.expected());
        page.element("dt", "Seen").element("dd", finding.seen());
        if (!finding.curl().isEmpty()) {
            page.element("dt", "See it again");
            page.open("dd").element("pre", finding.curl()).close("dd");
        }
        page.close("dl");
    }
}
