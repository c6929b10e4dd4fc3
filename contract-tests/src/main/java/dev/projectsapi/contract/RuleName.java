package dev.projectsapi.contract;

import dev.projectsapi.contract.rules.RuleBook;
import dev.projectsapi.contract.rules.RuleText;
import java.util.List;

/** The name that a user gives to rules: an id or a beginning of ids, in any letter case, with blanks around. */
final class RuleName {

    private static final String LIST = "docs/contract-rules.md";

    private RuleName() {}

    /**
     * The name as the list of rules writes it.
     *
     * @param where is named in front of what is wrong
     * @throws InputException with one line, also for a rule of the list that no verifier can check
     */
    static String parse(String text, String where) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new InputException(where + ": the id of a rule is missing, " + example());
        }
        List<String> written = RuleText.all().keySet().stream()
                .filter(id -> id.regionMatches(true, 0, name, 0, name.length()))
                .map(id -> id.substring(0, name.length()))
                .distinct()
                .toList();
        for (String each : written) {
            if (RuleBook.knows(each)) {
                return each;
            }
        }
        if (written.isEmpty()) {
            throw new InputException(
                    where + ": there is no rule " + name + "; ids are those of " + LIST + ", " + example());
        }
        throw new InputException(where + ": the verifier does not check " + written.get(0) + why(written.get(0)));
    }

    private static String why(String id) {
        RuleText text = RuleText.all().get(id);
        if (text == null) {
            return ", see " + LIST;
        }
        return text.checkedBy().startsWith("none: ")
                ? ": " + text.checkedBy().substring("none: ".length())
                : "; " + LIST + " says who does: " + text.checkedBy();
    }

    private static String example() {
        return RuleBook.ids().get(0) + " for instance";
    }
}
