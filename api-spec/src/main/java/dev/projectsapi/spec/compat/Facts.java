package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Document;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that a contract promises to programs, one fact a line, sorted. Texts for people, and names that only the
 * document itself uses, are no facts. The text form of a contract is its {@code contract.lock}.
 */
public final class Facts {

    private Facts() {}

    /**
     * The facts of a contract; each is a place, the name of a facet, and its value, separated by blanks.
     *
     * @throws dev.projectsapi.spec.ContractException with one line, where a reference leads nowhere
     */
    public static SortedSet<String> of(Document document) {
        return ContractReading.of(document).facts().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts as the text of a lock file. */
    public static String lock(Document document) {
        return String.join("\n", of(document)) + "\n";
    }
}
