package dev.projectsapi.server.data;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a data file, collected so that all of it is said at once. */
final class Problems {
    private final String file;
    private final List<String> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String problem) {
        found.add(file + " line " + line + ": " + problem);
    }

    void add(int line, String field, String problem) {
        add(line, field + " " + problem);
    }

    void throwIfAny() throws DataFileException {
        if (!found.isEmpty()) {
            throw new DataFileException(found);
        }
    }
}
