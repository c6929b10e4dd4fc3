package dev.projectsapi.server.data;

import java.util.List;

/** A data file that cannot be used: one line for each thing that is wrong with it. */
public final class DataFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    DataFileException(List<String> problems) {
        super(problems.get(0) + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
    }

    /** At least one; each names the file, the line and the field. */
    public List<String> problems() {
        return problems;
    }
}
