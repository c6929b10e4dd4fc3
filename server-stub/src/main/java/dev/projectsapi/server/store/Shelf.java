package dev.projectsapi.server.store;

import dev.projectsapi.server.paging.PageRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One account's projects in memory, in order, so that every question is a jump or a binary search. */
final class Shelf {
    private final Account account;
    private final String[] sids;
    private final List<StoredProject> projects;

    private Shelf(Account account, String[] sids, List<StoredProject> projects) {
        this.account = account;
        this.sids = sids;
        this.projects = projects;
    }

    static Shelf of(AccountHoldings holdings) {
        // Sids are ASCII, so the order of Java's characters is the order of code points
        List<StoredProject> projects = holdings.projects().stream()
                .sorted(Comparator.comparing(Project::propertySid))
                .map(StoredProject::new)
                .toList();
        String[] sids =
                projects.stream().map(stored -> stored.project().propertySid()).toArray(String[]::new);
        return new Shelf(holdings.account(), sids, projects);
    }

    Account account() {
        return account;
    }

    Optional<StoredProject> find(String propertySid) {
        int index = Arrays.binarySearch(sids, propertySid);
        return index < 0 ? Optional.empty() : Optional.of(projects.get(index));
    }

    Page list(PageRequest request) {
        int from = Math.min(
                sids.length,
                request.after().isEmpty()
                        ? request.skip()
                        : indexAfter(request.after().get()));
        int to = (int) Math.min(sids.length, (long) from + request.count());
        return new Page(projects.subList(from, to), sids.length, to < sids.length && from < to);
    }

    private int indexAfter(String propertySid) {
        int index = Arrays.binarySearch(sids, propertySid);
        return index < 0 ? -index - 1 : index + 1;
    }
}
