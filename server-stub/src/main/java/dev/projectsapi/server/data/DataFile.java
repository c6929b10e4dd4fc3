package dev.projectsapi.server.data;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.store.AccountHoldings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with accounts and projects: YAML, JSON, or one JSON object a line. */
public final class DataFile {
    private static final String ACCOUNTS = "accounts";

    private DataFile() {}

    /** All or nothing: throws if anything is wrong with the file. */
    public static List<AccountHoldings> read(Path file) throws DataFileException {
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new DataFileException(List.of(file + ": there is no such file"));
        } catch (IOException e) {
            throw new DataFileException(List.of(file + ": this file cannot be read"));
        }
    }

    /** The same for the content of a file; the end of its name says how it is written. */
    static List<AccountHoldings> parse(String name, byte[] content) throws DataFileException {
        Problems problems = new Problems(name);
        HoldingsReader reader = new HoldingsReader(problems);
        try {
            String text = text(content);
            if (name.endsWith(".ndjson")) {
                readLines(text, reader, problems);
            } else if (name.endsWith(".json")) {
                readDocument(NodeReader.json().read(text, 1), reader, problems);
            } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                readDocument(NodeReader.yaml().read(text, 1), reader, problems);
            } else {
                throw new DataFileException(List.of(name + ": a data file ends in .yaml, .json or .ndjson"));
            }
        } catch (MalformedTextException e) {
            problems.add(e.line(), e.problem());
        } catch (CharacterCodingException e) {
            problems.add(1, "the file is not UTF-8");
        }
        problems.throwIfAny();
        return reader.holdings();
    }

    private static void readDocument(Node document, HoldingsReader reader, Problems problems) {
        @Nullable Node accounts = document.isMap() ? document.fields().get(ACCOUNTS) : null;
        if (accounts == null || !accounts.isList() || document.fields().size() > 1) {
            problems.add(document.line(), ACCOUNTS, "has to be the only field, and a list");
            return;
        }
        accounts.items().forEach(reader::addAccount);
    }

    private static void readLines(String text, HoldingsReader reader, Problems problems) {
        NodeReader json = NodeReader.json();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Node node = json.read(line, number);
                if (node.isMap() && node.fields().containsKey(ContractFacts.PROJECT_PARAMETER)) {
                    reader.addProject(node);
                } else {
                    reader.addAccount(node);
                }
            } catch (MalformedTextException e) {
                problems.add(e.line(), e.problem());
            }
        }
        reader.refuseStrays();
    }

    private static String text(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        // some editors begin a file with a byte-order mark
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
