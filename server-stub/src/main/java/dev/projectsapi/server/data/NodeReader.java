package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON and YAML into nodes, strictly: no field twice, nothing behind the end. */
final class NodeReader {
    private static final JsonFactory JSON = new JsonFactory();
    /** No field is a number, so which one it is makes no difference. */
    private static final Integer SOME_NUMBER = 0;

    private NodeReader() {}

    /** The one value in a line of JSON of that number; throws MalformedTextException. */
    static Node read(String text, int number) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Node node = node(parser, number - 1);
            if (parser.nextToken() != null) {
                throw new MalformedTextException(line(parser, number - 1), "nothing may follow here");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw SyntaxFault.of(e, number - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    if (fields.containsKey(name)) {
                        throw twice(parser, offset, name);
                    }
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
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(line, SOME_NUMBER);
            case VALUE_NULL -> new Node(line, null);
            default -> throw new MalformedTextException(line, "this cannot be read");
        };
    }

    static int line(JsonParser parser, int offset) {
        return parser.currentTokenLocation().getLineNr() + offset;
    }

    static MalformedTextException twice(JsonParser parser, int offset, String field) {
        return new MalformedTextException(line(parser, offset), Problems.shown(field) + " is there twice");
    }
}
