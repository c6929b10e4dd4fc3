package dev.projectsapi.client;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks from page to page by their tokens. */
final class PageIterator implements Iterator<ProjectPage> {

    private final Calls calls;
    private final Set<String> seen = new HashSet<>();
    private @Nullable ListOptions next;

    PageIterator(Calls calls, ListOptions first) {
        this.calls = calls;
        this.next = first;
        remember(first);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ProjectPage next() {
        ListOptions options = next;
        if (options == null) {
            throw new NoSuchElementException();
        }
        ProjectPage page = calls.make(Operation.walk(options, seen)).value();
        next = page.nextPageToken().map(options::following).orElse(null);
        page.nextPageToken().ifPresent(seen::add);
        return page;
    }

    private void remember(ListOptions options) {
        options.token().ifPresent(seen::add);
    }
}
