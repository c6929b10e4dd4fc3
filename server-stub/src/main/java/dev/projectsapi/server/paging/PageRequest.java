package dev.projectsapi.server.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many projects are asked for, and from where: after so many, or after a certain one. */
public record PageRequest(int count, int skip, @Nullable String afterSid) {
    public PageRequest {
        if (count < 1 || skip < 0) {
            throw new IllegalArgumentException(
                    "a page has at least one place and starts at the first project or later");
        }
        if (afterSid != null && skip != 0) {
            throw new IllegalArgumentException(
                    "a page starts either after a number of projects or after a certain one");
        }
    }

    /** The Sid that the page comes right after, whether or not it still exists; empty: {@link #skip} counts. */
    public Optional<String> after() {
        return Optional.ofNullable(afterSid);
    }
}
