package dev.projectsapi.server.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A project in the hands of a store, with room for its JSON.
 *
 * <p>This is the one place where a store carries JSON: a page of 50 costs half when each project was written once before. The
 * bytes are made at the first use, like the hash of a String, so that a start costs nothing for projects that nobody asks for.
 */
public final class StoredProject {
    private final Project project;
    // no lock: two threads that come first together make equal bytes
    private byte @Nullable [] json;

    public StoredProject(Project project) {
        this.project = project;
    }

    public Project project() {
        return project;
    }

    /** The JSON that {@code write} makes of it; do not change the bytes. */
    public byte[] json(Function<Project, byte[]> write) {
        byte[] bytes = json;
        if (bytes == null) {
            bytes = write.apply(project);
            json = bytes;
        }
        return bytes;
    }
}
