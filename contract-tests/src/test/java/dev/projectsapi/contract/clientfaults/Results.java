package dev.projectsapi.contract.clientfaults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of the rows that were played to the end. */
final class Results {

    private final Map<Integer, List<String>> outcomes = new TreeMap<>();

    void add(int row, List<Outcome> more) {
        List<String> all = outcomes.computeIfAbsent(row, number -> new ArrayList<>());
        more.stream().map(Outcome::inTable).filter(text -> !all.contains(text)).forEach(all::add);
    }

    /** For the table; empty for a row that was not played. */
    Optional<String> inTable(int row) {
        return Optional.ofNullable(outcomes.get(row)).map(all -> String.join("; ", all));
    }
}
