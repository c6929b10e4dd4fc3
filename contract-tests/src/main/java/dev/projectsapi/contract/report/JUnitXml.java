package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** For CI servers: one test case for each rule. */
final class JUnitXml {

    private static final String SUITE = "Projects API contract";

    private final Report report;
    private final JUnitElements xml;

    private JUnitXml(Report report, JUnitElements xml) {
        this.report = report;
        this.xml = xml;
    }

    static String of(Report report) {
        return JUnitElements.document(xml -> new JUnitXml(report, xml).write());
    }

    private void write() throws XMLStreamException {
        boolean unfinished = !report.verdict().finished();
        long failures = report.verdict().count(Result.FAILED);
        String tests = Integer.toString(report.verdict().outcomes().size() + (unfinished ? 1 : 0));
        xml.start("testsuites", "name", SUITE, "tests", tests, "failures", "" + failures);
        xml.attributes("errors", unfinished ? "1" : "0", "time", report.seconds("%.3f"));
        xml.start("testsuite", "name", SUITE, "tests", tests, "failures", "" + failures);
        xml.attributes("errors", unfinished ? "1" : "0", "skipped", "" + skipped(), "time", report.seconds("%.3f"));
        properties();
        for (RuleOutcome outcome : report.verdict().outcomes()) {
            testCase(outcome);
        }
        if (unfinished) {
            xml.start("testcase", "classname", "contract", "name", "The verification comes to its end", "time", "0");
            xml.start("error", "type", "unfinished", "message", report.unfinished());
            xml.end("error");
            xml.end("testcase");
        }
        xml.end("testsuite");
        xml.end("testsuites");
    }

    private long skipped() {
        return report.verdict().count(Result.KNOWN_GAP) + report.verdict().count(Result.COULD_NOT_RUN);
    }

    private void properties() throws XMLStreamException {
        xml.start("properties");
        for (Map.Entry<String, String> each : Map.of(
                        "server", report.server().toString(),
                        "contract.version", report.contract().version(),
                        "contract.sha256", report.contract().sha256(),
                        "requests", "" + report.verdict().requests(),
                        "seed", "" + report.verdict().seed())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            xml.start("property", "name", each.getKey(), "value", each.getValue());
            xml.end("property");
        }
        xml.end("properties");
    }

    private void testCase(RuleOutcome outcome) throws XMLStreamException {
        String group = outcome.rule().substring(0, outcome.rule().indexOf('-'));
        xml.start(
                "testcase",
                "classname",
                "contract." + group,
                "name",
                outcome.rule() + " " + outcome.sentence(),
                "time",
                "0");
        switch (outcome.result()) {
            case FAILED ->
                xml.failure(
                        outcome.rule(),
                        outcome.findings().get(0).seen(),
                        outcome.told() + "\nWhy this rule: "
                                + report.text(outcome).why());
            case KNOWN_GAP -> xml.skipped("known gap: " + outcome.note());
            case COULD_NOT_RUN -> xml.skipped("could not run: " + outcome.note());
            case PASSED -> {
                // nothing more to say
            }
        }
        xml.end("testcase");
    }
}
