package dev.projectsapi.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All projects from some place on. A page is asked for when its first project is; each loop, stream or iterator begins anew. The
 * total timeout is for each page. A walk follows the page tokens wherever they lead, through empty pages, too, and delivers what
 * the server sends: an item that it repeats comes twice. After a failure the same iterator may be asked again, or
 * {@link ProjectsException#resumeToken()} says where to go on.
 */
public final class ProjectWalk implements Iterable<Project> {

    private final Calls calls;
    private final ListOptions options;

    ProjectWalk(Calls calls, ListOptions options) {
        this.calls = calls;
        this.options = options;
    }

    @Override
    public Iterator<Project> iterator() {
        return new ProjectIterator(new PageIterator(calls, options));
    }

    /** The projects as a stream, sequential and lazy. */
    public Stream<Project> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** The pages instead of the projects. */
    public Iterable<ProjectPage> pages() {
        return () -> new PageIterator(calls, options);
    }

    /** The items of one page after the other. */
    private static final class ProjectIterator implements Iterator<Project> {

        private final Iterator<ProjectPage> pages;
        private Iterator<Project> page = Collections.emptyIterator();

        ProjectIterator(Iterator<ProjectPage> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                page = pages.next().items().iterator();
            }
            return page.hasNext();
        }

        @Override
        public Project next() {
            // also where there is none: then the empty page throws what an iterator has to
            return hasNext() ? page.next() : List.<Project>of().iterator().next();
        }
    }
}
