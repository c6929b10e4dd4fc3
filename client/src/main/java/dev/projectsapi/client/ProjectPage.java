package dev.projectsapi.client;

import java.util.List;
import java.util.Optional;

/**
 * One page of the projects of an account.
 *
 * @param items the projects of this page, in ascending order of their Sid; may be empty although further pages follow
 * @param totalCount how many projects the account has in all
 * @param nextPageToken where the next page starts; empty on the last page
 */
public record ProjectPage(List<Project> items, long totalCount, Optional<String> nextPageToken) {

    /** Copies the items. */
    public ProjectPage {
        items = List.copyOf(items);
    }
}
