package dev.projectsapi.contract.report;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** For CI servers: one test case for each case. */
final class ClientJUnitXml {

    private static final String SUITE = "Projects API client";

    private ClientJUnitXml() {}

    static String of(ClientReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(report, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every text", e);
        }
        return text.toString();
    }

    private static void write(ClientReport report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SUITE);
        xml.writeAttribute("tests", Integer.toString(report.cases().size()));
        xml.writeAttribute("failures", Long.toString(report.count(Result.FAILED)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(report.count(Result.COULD_NOT_RUN)));
        xml.writeAttribute(
                "time", String.format(Locale.ROOT, "%.3f", report.took().toMillis() / 1000.0));
        for (RuleOutcome each : report.cases()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "client");
            xml.writeAttribute("name", each.rule());
            xml.writeAttribute("time", "0");
            if (each.result() == Result.FAILED) {
                xml.writeStartElement("failure");
                xml.writeAttribute("type", each.rule());
                xml.writeAttribute("message", readable(each.findings().get(0).seen()));
                StringBuilder told = new StringBuilder(each.sentence());
                for (Finding finding : each.findings()) {
                    told.append("\nexpected  ").append(finding.expected());
                    told.append("\nseen      ").append(finding.seen());
                }
                xml.writeCharacters(readable(told.toString()));
                xml.writeEndElement();
            } else if (each.result() == Result.COULD_NOT_RUN) {
                xml.writeStartElement("skipped");
                xml.writeAttribute("message", readable(each.note()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Without what XML cannot hold, escaped or not. */
    private static String readable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
