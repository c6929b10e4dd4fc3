package dev.projectsapi.contract.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the verifier, in the order in which they are checked. */
public final class RuleBook {

    private RuleBook() {}

    static List<Rule> rules() {
        return Stream.of(
                        Values.rules(),
                        Authentication.rules(),
                        Scope.rules(),
                        Lists.rules(),
                        Paging.rules(),
                        PageTokens.rules(),
                        SingleProject.rules(),
                        MalformedParameters.rules(),
                        QueryReading.rules(),
                        Errors.rules(),
                        Methods.rules(),
                        Media.rules(),
                        Lasting.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether this is the id of a rule, or the beginning of one. */
    public static boolean knows(String idOrPrefix) {
        return ids().stream().anyMatch(id -> Gaps.covers(idOrPrefix, id));
    }

    /** The ids of all rules. */
    public static List<String> ids() {
        return rules().stream().map(Rule::id).toList();
    }
}
