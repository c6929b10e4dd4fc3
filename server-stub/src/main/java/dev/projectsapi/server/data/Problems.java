package dev.projectsapi.server.data;

import java.util.function.Consumer;

/** Tells what is wrong with a data file, all of it. */
public final class Problems {
    private final String file;
    private final Consumer<String> told;
    private long count;

    /** Each problem is told as it is found, in one line that names the file, the line in it, and the field. */
    public Problems(String file, Consumer<String> told) {
        this.file = file;
        this.told = told;
    }

    public void add(int line, String field, String problem) {
        add(line, field + " " + problem);
    }

    public long count() {
        return count;
    }

    void add(int line, String problem) {
        tell(file + " line " + line + ": " + problem);
    }

    /** Of the whole file. */
    void add(String problem) {
        tell(file + ": " + problem);
    }

    private void tell(String problem) {
        count++;
        told.accept(problem);
    }
}
