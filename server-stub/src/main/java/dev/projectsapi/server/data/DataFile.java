package dev.projectsapi.server.data;

import dev.projectsapi.server.store.AccountHoldings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file with accounts and projects: YAML, JSON, or one JSON object a line. */
public final class DataFile {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String WRONG_ENDING = "a data file ends in .yaml, .json or .ndjson";
    private static final String CANNOT_BE_READ = "this file cannot be read";

    private DataFile() {}

    /** All or nothing: throws if anything is wrong with the file. */
    public static List<AccountHoldings> read(Path file) throws DataFileException {
        List<String> found = new ArrayList<>();
        Problems problems = new Problems(file.toString(), found::add);
        Holdings holdings = new Holdings(problems);
        stream(file, holdings, problems);
        return whole(holdings, found);
    }

    /** The same for the content of a file; the end of its name says how it is written. */
    static List<AccountHoldings> parse(String name, byte[] content) throws DataFileException {
        List<String> found = new ArrayList<>();
        Problems problems = new Problems(name, found::add);
        Holdings holdings = new Holdings(problems);
        stream(name, new ByteArrayInputStream(content), holdings, problems);
        return whole(holdings, found);
    }

    /** Reads record by record, in memory that does not grow with the file; every problem is told, none is thrown. */
    public static void stream(Path file, DataSink sink, Problems problems) {
        Optional<String> unreadable = unreadable(file);
        if (unreadable.isPresent()) {
            problems.add(unreadable.get());
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            stream(file.toString(), content, sink, problems);
        } catch (IOException e) {
            problems.add(CANNOT_BE_READ);
        }
    }

    /** What is said of a file that an OutOfMemoryError ended. */
    public static String tooLarge(Path file) {
        return file + ": the memory is too small for it; give more by java -Xmx";
    }

    /** Why a file cannot be read at all; empty if it can. */
    public static Optional<String> unreadable(Path file) {
        if (Files.notExists(file)) {
            return Optional.of("there is no such file");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("this is a folder");
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(CANNOT_BE_READ);
    }

    private static void stream(String name, InputStream content, DataSink sink, Problems problems) {
        RecordReader records = new RecordReader(problems, sink);
        try {
            Reader text = text(content, problems);
            if (name.endsWith(".ndjson")) {
                LineReader.read(text, records, problems);
            } else if (name.endsWith(".json")) {
                DocumentReader.json(text, records);
            } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                DocumentReader.yaml(text, records);
            } else {
                problems.add(WRONG_ENDING);
            }
        } catch (MalformedTextException e) {
            problems.addLast(e.line(), e.problem());
        } catch (IOException e) {
            problems.add(CANNOT_BE_READ);
        }
    }

    private static List<AccountHoldings> whole(Holdings holdings, List<String> found) throws DataFileException {
        List<AccountHoldings> all = holdings.all();
        if (!found.isEmpty()) {
            throw new DataFileException(found);
        }
        return all;
    }

    private static Reader text(InputStream content, Problems problems) throws IOException {
        Reader text = new BufferedReader(new Utf8Text(content, line -> problems.add(line, "this is not UTF-8")));
        // some editors begin a file with a byte-order mark
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
