package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.rules.RuleBook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rules find which broken server, as a document. */
final class KillTable {

    @SuppressWarnings("InlineFormatString") // the text of a page stands by itself
    private static final String HEAD = """
            # The power of the verifier

            Made by the tests of `contract-tests` (`mvn verify -Pfull -DupdateDocs` renews it): %d broken servers, each the honest test
            server with one line changed, each verified by all rules. Every one is found. The honest server, and honest ones that are
            unusual, have no finding.

            ## What each rule finds

            "Alone" counts the servers that no other rule finds. Where there is none, the rules are named that stand beside it: they ask
            for the same thing in another way.

            | Rule | Finds | Alone | For instance |
            |---|---|---|---|
            """;

    private final Map<Broken, List<String>> kills = new LinkedHashMap<>();

    KillTable(Map<Broken, Verdict> verdicts) {
        List<String> order = RuleBook.ids();
        verdicts.forEach((broken, verdict) -> kills.put(
                broken,
                verdict.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList()));
    }

    Map<Broken, List<String>> kills() {
        return kills;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD.formatted(kills.size()));
        RuleBook.ids().forEach(rule -> text.append(rule(rule)));
        text.append("\n## By which rules each server is found\n");
        String kind = "";
        for (Map.Entry<Broken, List<String>> entry : kills.entrySet()) {
            Broken broken = entry.getKey();
            if (!broken.kind().equals(kind)) {
                kind = broken.kind();
                text.append("\n### %s\n\n| A server that … | is found by |\n|---|---|\n".formatted(kind));
            }
            text.append("| %s | %s |\n".formatted(cell(broken.name()), String.join(", ", entry.getValue())));
        }
        return text.toString();
    }

    private String rule(String rule) {
        List<Broken> found = kills.entrySet().stream()
                .filter(entry -> entry.getValue().contains(rule))
                .map(Map.Entry::getKey)
                .toList();
        long alone = found.stream().filter(broken -> rules(broken).size() == 1).count();
        String example = found.stream()
                .min(Comparator.comparing((Broken broken) -> rules(broken).size() > 1)
                        .thenComparing(broken -> !broken.foundBy().equals(rule))
                        .thenComparingInt(broken -> rules(broken).size()))
                .map(broken -> broken.name() + beside(rule, rules(broken)))
                .orElse("nothing");
        return "| %s | %d | %d | %s |\n".formatted(rule, found.size(), alone, cell(example));
    }

    private List<String> rules(Broken broken) {
        return kills.getOrDefault(broken, List.of());
    }

    private static String beside(String rule, List<String> all) {
        List<String> others = all.stream().filter(other -> !other.equals(rule)).toList();
        return others.isEmpty() ? "" : " (beside it: " + String.join(", ", others) + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
