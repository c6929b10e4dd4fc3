package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a data file that is one YAML or JSON document, project by project. */
final class DocumentReader {
    private static final String ACCOUNTS = "accounts";

    private DocumentReader() {}

    static void json(Reader text, RecordReader records) throws IOException {
        read(() -> new JsonFactory().createParser(text), records);
    }

    /** Costs more to load than all the rest; so only where there is YAML. */
    static void yaml(Reader text, RecordReader records) throws IOException {
        read(() -> YamlFormat.open(text), records);
    }

    /** Throws MalformedTextException where no more can be understood. */
    private static void read(Opening opening, RecordReader records) throws IOException {
        try (JsonParser parser = opening.open()) {
            if (parser.nextToken() == null) {
                throw new MalformedTextException(1, "there is nothing in it");
            }
            int line = NodeReader.line(parser, 0);
            boolean accounts = parser.currentToken() == JsonToken.START_OBJECT
                    && ACCOUNTS.equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.START_ARRAY;
            if (accounts) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    account(parser, records);
                }
            }
            if (!accounts || parser.nextToken() != JsonToken.END_OBJECT) {
                throw new MalformedTextException(line, ACCOUNTS + " has to be the only field, and a list");
            }
            if (parser.nextToken() != null) {
                throw new MalformedTextException(
                        NodeReader.line(parser, 0), "nothing may follow here, a file is one document");
            }
        } catch (JsonProcessingException e) {
            throw SyntaxFault.of(e, 0);
        }
    }

    /** Only where an account names itself behind its projects they are kept until it does. */
    private static void account(JsonParser parser, RecordReader records) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            records.addAccount(NodeReader.node(parser, 0));
            return;
        }
        int line = NodeReader.line(parser, 0);
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw NodeReader.twice(parser, 0, name);
            }
            boolean list = parser.nextToken() == JsonToken.START_ARRAY && name.equals(RecordReader.PROJECTS);
            if (list && fields.containsKey(RecordReader.ACCOUNT_SID)) {
                fields.put(name, Node.of(NodeReader.line(parser, 0), List.of()));
                projects(parser, RecordReader.sidOf(fields), records);
            } else {
                fields.put(name, NodeReader.node(parser, 0));
            }
        }
        records.addAccount(Node.of(line, fields));
    }

    private static void projects(JsonParser parser, Optional<String> accountSid, RecordReader records)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            records.addProject(NodeReader.node(parser, 0), accountSid);
        }
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }
}
