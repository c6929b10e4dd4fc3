package dev.projectsapi.contract.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of JUnit's XML, in the dialect that Jenkins, GitLab and GitHub's actions read. */
final class JUnitElements {

    private final XMLStreamWriter xml;

    private JUnitElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A document of what that writes. */
    static String document(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(new JUnitElements(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every text", e);
        }
        return text.toString();
    }

    void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], readable(namesAndValues[i + 1]));
        }
    }

    void end(String element) throws XMLStreamException {
        if (element.startsWith("testsuite")) {
            xml.writeCharacters("\n");
        }
        xml.writeEndElement();
    }

    void failure(String type, String message, String told) throws XMLStreamException {
        start("failure", "type", type, "message", message);
        xml.writeCharacters(readable(told));
        end("failure");
    }

    void skipped(String reason) throws XMLStreamException {
        start("skipped", "message", reason);
        end("skipped");
    }

    /** Without what XML cannot hold, escaped or not. */
    private static String readable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    /** What stands in a document. */
    @FunctionalInterface
    interface Content {
        void writeTo(JUnitElements xml) throws XMLStreamException;
    }
}
