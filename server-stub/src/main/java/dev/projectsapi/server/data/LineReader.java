package dev.projectsapi.server.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a data file of one JSON object a line. */
final class LineReader {
    private LineReader() {}

    static void read(Reader text, RecordReader records, Problems problems) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Node node = NodeReader.read(line, number);
                if (node.isMap()) {
                    read(node, records, problems);
                } else {
                    problems.add(number, "a line has to be an account or a project, a map of fields");
                }
            } catch (MalformedTextException e) {
                problems.add(e.line(), e.problem());
            }
        }
    }

    private static void read(Node node, RecordReader records, Problems problems) {
        if (RecordReader.isProject(node)) {
            records.addProject(node);
            return;
        }
        Map<String, Node> fields = new LinkedHashMap<>(node.fields());
        if (fields.remove(RecordReader.PROJECTS) != null) {
            // such a list is all that an account has, and lines never remove anything
            problems.add(
                    node.lineOf(RecordReader.PROJECTS),
                    RecordReader.PROJECTS,
                    "belongs in .yaml and .json; in .ndjson each project is a line of its own");
        }
        records.addAccount(Node.of(node.line(), fields));
    }
}
