package dev.projectsapi.contract.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What there is to tell about one examination of a client: a case is to it what a rule is to a server. */
public record ClientReport(String command, List<RuleOutcome> cases, Duration took) {

    private static final int FORMAT = 1;

    public ClientReport {
        cases = List.copyOf(cases);
    }

    /** The last line of every form. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%s passed, %d failed, %d could not run; %.1f s",
                Report.count(count(Result.PASSED), "case"),
                count(Result.FAILED),
                count(Result.COULD_NOT_RUN),
                took.toMillis() / 1000.0);
    }

    public long count(Result result) {
        return cases.stream().filter(each -> each.result() == result).count();
    }

    /** For a terminal; what is right needs no line. */
    public void print(PrintWriter out) {
        for (RuleOutcome each : cases) {
            if (each.result() == Result.COULD_NOT_RUN) {
                out.println("SKIP " + each.rule() + "  could not run: " + each.note());
            } else if (each.result() == Result.FAILED) {
                out.println("FAIL " + each.rule() + "  " + each.sentence());
                for (Finding finding : each.findings()) {
                    out.println("     expected  " + finding.expected());
                    out.println("     seen      " + finding.seen());
                }
                out.println("     " + each.note());
            }
        }
        out.println(summary());
        out.flush();
    }

    String html() {
        boolean good = count(Result.FAILED) == 0;
        String headline = good ? "The client copes with every case" : "The client does not cope with every case";
        Html page = new Html();
        page.element("h1", headline, "class", good ? "good" : "bad");
        page.element("p", summary()).element("p", command);
        for (RuleOutcome each : cases) {
            String mark = each.result() == Result.PASSED ? "good" : each.result() == Result.FAILED ? "bad" : "open";
            page.open("p", "class", mark).element("strong", each.rule(), "class", "id");
            page.text(each.sentence()).open("br");
            page.element("span", said(each.result()) + ". " + each.note(), "class", "quiet");
            page.close("p");
            if (!each.findings().isEmpty()) {
                page.open("dl");
                for (Finding finding : each.findings()) {
                    page.element("dt", "Expected").element("dd", finding.expected());
                    page.element("dt", "Seen").element("dd", finding.seen());
                }
                page.close("dl");
            }
        }
        return HtmlPage.of(headline, page.toString());
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("format", FORMAT);
        root.put("verifier", Report.verifierVersion());
        root.put("command", command);
        root.put("passes", count(Result.FAILED) == 0);
        root.put("milliseconds", took.toMillis());
        ArrayNode all = root.putArray("cases");
        for (RuleOutcome each : cases) {
            ObjectNode node = all.addObject()
                    .put("name", each.rule())
                    .put("sentence", each.sentence())
                    .put("result", said(each.result()))
                    .put("note", each.note());
            ArrayNode findings = node.putArray("findings");
            each.findings()
                    .forEach(finding -> findings.addObject()
                            .put("expected", finding.expected())
                            .put("seen", finding.seen()));
        }
        return root.toPrettyString() + "\n";
    }

    private static String said(Result result) {
        return switch (result) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case KNOWN_GAP, COULD_NOT_RUN -> "could not run";
        };
    }
}
