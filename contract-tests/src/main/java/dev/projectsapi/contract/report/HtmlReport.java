package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.rules.RuleText;
import java.util.List;

/** For people: the verdict first, then what is wrong, then all that was looked at. */
final class HtmlReport {

    private final Report report;
    private final Html page = new Html();

    private HtmlReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        HtmlReport html = new HtmlReport(report);
        html.verdict();
        HtmlFindings findings = new HtmlFindings(report, html.page);
        findings.section("Findings", Result.FAILED, "bad");
        findings.section("Known gaps", Result.KNOWN_GAP, "open");
        html.couldNotRun();
        html.about();
        HtmlCoverage.write(report, html.page);
        html.rules();
        return HtmlPage.of(report.headline(), html.page.toString());
    }

    private void verdict() {
        String mark = report.verdict().conforms() ? "good" : "bad";
        page.element("h1", report.headline(), "class", mark);
        page.element("p", report.summary());
        if (!report.verdict().finished()) {
            page.element("p", report.unfinished());
        }
        report.remarks().forEach(remark -> page.element("p", remark));
    }

    private void couldNotRun() {
        List<RuleOutcome> outcomes = report.outcomes(Result.COULD_NOT_RUN);
        if (outcomes.isEmpty()) {
            return;
        }
        page.element("h2", "Could not run");
        page.element(
                "p",
                "Nothing is said about these rules. What they need is in the guide under “What a server must hold”.");
        page.open("ul");
        for (RuleOutcome outcome : outcomes) {
            page.open("li")
                    .link("#about-" + outcome.rule(), outcome.rule())
                    .text(" ")
                    .sentence(outcome.sentence());
            page.open("br").element("span", outcome.note(), "class", "quiet").close("li");
        }
        page.close("ul");
    }

    private void about() {
        page.element("h2", "What was verified");
        page.open("dl");
        fact("Server", report.server().toString());
        fact("Contract", report.contract().title() + " " + report.contract().version());
        fact("Its sha256", report.contract().sha256());
        fact("Verifier", "projects-contract " + Report.verifierVersion());
        fact("Seed", Long.toString(report.verdict().seed()));
        page.close("dl");
    }

    private void fact(String name, String value) {
        page.element("dt", name).element("dd", value);
    }

    private void rules() {
        page.element("h2", "The rules");
        page.element("p", "From docs/contract-rules.md of the project.");
        String group = "";
        for (RuleOutcome outcome : report.verdict().outcomes()) {
            RuleText text = report.text(outcome);
            if (!text.group().equals(group)) {
                page.open("h3").sentence(text.group()).close("h3");
                group = text.group();
            }
            page.open("p", "id", "about-" + outcome.rule(), "class", mark(outcome.result()));
            page.element("strong", outcome.rule(), "class", "id").sentence(outcome.sentence());
            page.open("br").open("span", "class", "quiet");
            page.text(said(outcome.result()) + ". Why: ")
                    .sentence(text.why())
                    .close("span")
                    .close("p");
        }
        page.open("details").element("summary", "Rules that are not checked from outside");
        page.open("ul");
        for (RuleText text : report.notCheckedHere()) {
            page.open("li").element("strong", text.id(), "class", "id").sentence(text.sentence());
            page.open("br").open("span", "class", "quiet").sentence("Checked by: " + text.checkedBy());
            page.close("span").close("li");
        }
        page.close("ul").close("details");
    }

    private static String mark(Result result) {
        return switch (result) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case KNOWN_GAP, COULD_NOT_RUN -> "open";
        };
    }

    private static String said(Result result) {
        return switch (result) {
            case PASSED -> "Passed";
            case FAILED -> "Failed";
            case KNOWN_GAP -> "Known gap";
            case COULD_NOT_RUN -> "Could not run";
        };
    }
}
