package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads JSON and YAML into nodes, strictly: no field twice, nothing behind the end. */
final class NodeReader {
    private final JsonFactory factory;

    private NodeReader(JsonFactory factory) {
        this.factory = strict(factory);
    }

    static NodeReader json() {
        return new NodeReader(new JsonFactory());
    }

    static JsonFactory strict(JsonFactory factory) {
        return factory.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
    }

    /** The one value in a line of that number; throws MalformedTextException. */
    Node read(String text, int number) {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            Node node = node(parser, number - 1);
            if (parser.nextToken() != null) {
                throw new MalformedTextException(line(parser, number - 1), "nothing may follow here");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw malformed(e, number - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MalformedTextException malformed(JsonProcessingException e, int offset) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblem() != null) {
            // its message begins with what was being read, and says behind it what is wrong
            int at =
                    yaml.getProblemMark() == null ? line : yaml.getProblemMark().getLine() + 1;
            return new MalformedTextException(at + offset, firstLineOf(yaml.getProblem()));
        }
        return new MalformedTextException(line + offset, firstLineOf(e.getOriginalMessage()));
    }

    /** The value that begins with the current token; leaves the parser at its last one. */
    static Node node(JsonParser parser, int offset) throws IOException {
        int line = line(parser, offset);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, node(parser, offset));
                }
                yield Node.of(line, fields);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(parser, offset));
                }
                yield Node.of(line, items);
            }
            case VALUE_STRING -> new Node(line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Node(line, token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(line, parser.getNumberValue());
            case VALUE_NULL -> new Node(line, null);
            default -> throw new MalformedTextException(line, "this cannot be read");
        };
    }

    static int line(JsonParser parser, int offset) {
        return parser.currentTokenLocation().getLineNr() + offset;
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse("this cannot be read");
    }
}
