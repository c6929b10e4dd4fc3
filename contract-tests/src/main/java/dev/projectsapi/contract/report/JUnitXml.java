package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** For CI servers: one test case for each rule, in the dialect that Jenkins, GitLab and GitHub's actions read. */
final class JUnitXml {

    private static final String SUITE = "Projects API contract";

    private final Report report;
    private final XMLStreamWriter xml;

    private JUnitXml(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    static String of(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(report, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every text", e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        boolean unfinished = !report.verdict().finished();
        long failures = report.verdict().count(Result.FAILED);
        String tests = Integer.toString(report.verdict().outcomes().size() + (unfinished ? 1 : 0));
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites", "name", SUITE, "tests", tests, "failures", "" + failures);
        attributes("errors", unfinished ? "1" : "0", "time", report.seconds("%.3f"));
        start("testsuite", "name", SUITE, "tests", tests, "failures", "" + failures);
        attributes("errors", unfinished ? "1" : "0", "skipped", "" + skipped(), "time", report.seconds("%.3f"));
        properties();
        for (RuleOutcome outcome : report.verdict().outcomes()) {
            testCase(outcome);
        }
        if (unfinished) {
            start("testcase", "classname", "contract", "name", "The verification comes to its end", "time", "0");
            start("error", "type", "unfinished", "message", Report.UNFINISHED);
            end("error");
            end("testcase");
        }
        end("testsuite");
        end("testsuites");
        xml.writeEndDocument();
    }

    private long skipped() {
        return report.verdict().count(Result.KNOWN_GAP) + report.verdict().count(Result.COULD_NOT_RUN);
    }

    private void properties() throws XMLStreamException {
        start("properties");
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
            start("property", "name", each.getKey(), "value", each.getValue());
            end("property");
        }
        end("properties");
    }

    private void testCase(RuleOutcome outcome) throws XMLStreamException {
        String group = outcome.rule().substring(0, outcome.rule().indexOf('-'));
        start(
                "testcase",
                "classname",
                "contract." + group,
                "name",
                outcome.rule() + " " + outcome.sentence(),
                "time",
                "0");
        switch (outcome.result()) {
            case FAILED -> {
                start(
                        "failure",
                        "type",
                        outcome.rule(),
                        "message",
                        outcome.findings().get(0).seen());
                xml.writeCharacters(readable(outcome.told() + "\nWhy this rule: "
                        + report.text(outcome).why()));
                end("failure");
            }
            case KNOWN_GAP -> skip("known gap: " + outcome.note());
            case COULD_NOT_RUN -> skip("could not run: " + outcome.note());
            case PASSED -> {
                // nothing more to say
            }
        }
        end("testcase");
    }

    private void skip(String reason) throws XMLStreamException {
        start("skipped", "message", reason);
        end("skipped");
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void end(String element) throws XMLStreamException {
        if (element.startsWith("testsuite")) {
            xml.writeCharacters("\n");
        }
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], readable(namesAndValues[i + 1]));
        }
    }

    /** Without what XML cannot hold, escaped or not. */
    private static String readable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
