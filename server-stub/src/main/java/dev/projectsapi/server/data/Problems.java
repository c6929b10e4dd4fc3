package dev.projectsapi.server.data;

import dev.projectsapi.server.log.OneLine;
import java.util.function.Consumer;

/** Tells what is wrong with a data file, all of it. */
public final class Problems {
    private static final int LONGEST_NAME = 60;

    private final String file;
    private final Consumer<String> told;
    private long count;
    private boolean cutShort;

    /** Each problem is told as it is found, in one line that names the file, the line in it, and the field. */
    public Problems(String file, Consumer<String> told) {
        this.file = file;
        this.told = told;
    }

    public void add(int line, String field, String problem) {
        add(line, shown(field) + " " + problem);
    }

    public long count() {
        return count;
    }

    void add(int line, String problem) {
        tell(file + " line " + line + ": " + problem);
    }

    /** The last one: behind it nothing was read. */
    void addLast(int line, String problem) {
        cutShort = true;
        add(line, problem);
    }

    /** Whether a part of the file was not read, so that what is missing may be there. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** Of the whole file. */
    void add(String problem) {
        tell(file + ": " + problem);
    }

    /** A name that the file gives; how long it is, the file decides. */
    static String shown(String field) {
        return field.length() <= LONGEST_NAME ? field : field.substring(0, LONGEST_NAME) + "...";
    }

    private void tell(String problem) {
        count++;
        // names of fields and files may hold anything, and one problem stays one line
        told.accept(OneLine.of(problem));
    }
}
