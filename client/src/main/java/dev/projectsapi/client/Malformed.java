package dev.projectsapi.client;

import org.jspecify.annotations.Nullable;

/** A body that is not what the contract says, and where. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String pointer;
    private final String fault;

    Malformed(@Nullable String pointer, String fault) {
        super(pointer + " " + fault);
        this.pointer = pointer;
        this.fault = fault;
    }

    /** The same, seen from further outside. */
    Malformed within(String parent) {
        return new Malformed(parent + (pointer == null ? "" : pointer), fault);
    }

    @Nullable String pointer() {
        return pointer;
    }

    String fault() {
        return fault;
    }
}
