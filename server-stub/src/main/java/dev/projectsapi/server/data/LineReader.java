package dev.projectsapi.server.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a data file of one JSON object a line. */
final class LineReader {
    private LineReader() {}

    static void read(Reader text, RecordReader records, Problems problems) throws IOException {
        NodeReader json = NodeReader.json();
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Node node = json.read(line, number);
                if (node.isMap() && node.fields().containsKey(RecordReader.PROJECT_SID)) {
                    records.addProject(node);
                } else {
                    records.addAccount(node);
                }
            } catch (MalformedTextException e) {
                problems.add(e.line(), e.problem());
            }
        }
    }
}
