package dev.projectsapi.server.store;

import java.util.List;

/** A part of an account's projects in ascending order of their Sid; {@code more} if others follow after its last item. */
public record Page(List<StoredProject> items, long totalCount, boolean more) {
    /** What there is for a claim that is not admitted. */
    public static final Page NONE = new Page(List.of(), 0, false);

    public Page {
        items = List.copyOf(items);
        if (more && items.isEmpty()) {
            throw new IllegalArgumentException("an empty page is the last one");
        }
    }
}
