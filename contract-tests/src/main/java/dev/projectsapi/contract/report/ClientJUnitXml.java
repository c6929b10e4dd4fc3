package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** For CI servers: one test case for each case. */
final class ClientJUnitXml {

    private static final String SUITE = "Projects API client";

    private ClientJUnitXml() {}

    static String of(ClientReport report) {
        return JUnitElements.document(xml -> write(report, xml));
    }

    private static void write(ClientReport report, JUnitElements xml) throws XMLStreamException {
        String tests = Integer.toString(report.cases().size());
        String failures = Long.toString(report.count(Result.FAILED));
        String time = String.format(Locale.ROOT, "%.3f", report.took().toMillis() / 1000.0);
        xml.start("testsuites", "name", SUITE, "tests", tests, "failures", failures, "errors", "0", "time", time);
        xml.start("testsuite", "name", SUITE, "tests", tests, "failures", failures, "errors", "0", "time", time);
        xml.attributes("skipped", Long.toString(report.count(Result.COULD_NOT_RUN)));
        for (RuleOutcome each : report.cases()) {
            xml.start("testcase", "classname", "client", "name", each.rule() + " " + each.sentence(), "time", "0");
            if (each.result() == Result.FAILED) {
                xml.failure(each.rule(), each.findings().get(0).seen(), each.told());
            } else if (each.result() == Result.COULD_NOT_RUN) {
                xml.skipped("could not run: " + each.note());
            }
            xml.end("testcase");
        }
        xml.end("testsuite");
        xml.end("testsuites");
    }
}
