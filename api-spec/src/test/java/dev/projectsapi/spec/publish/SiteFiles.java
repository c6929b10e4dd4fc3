package dev.projectsapi.spec.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

/** The site as the build has made it. */
final class SiteFiles {

    static final Path FOLDER = Path.of("target/site");

    private SiteFiles() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError("The site has no " + name, missing);
        }
    }

    /** Names with this ending, subfolders included. */
    static List<String> names(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** All elements of a page, which has to be well-formed to be read at all. */
    static List<Element> elements(String name) {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            NodeList nodes = parser.parse(FOLDER.resolve(name).toFile()).getElementsByTagName("*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (Exception malformed) {
            throw new AssertionError(name + " is not well-formed: " + malformed.getMessage(), malformed);
        }
    }
}
