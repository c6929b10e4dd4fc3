package dev.projectsapi.contract.change;

import java.util.List;

/**
 * One fact of the contract, changed in a copy.
 *
 * @param fact what is changed, in words
 * @param edits replacements in the text of the contract, each of which has to find something
 * @param seenBy the rule by which the verifier, given the changed contract, finds that the unchanged server breaks it
 */
record ContractChange(String fact, List<Edit> edits, String seenBy) {

    record Edit(String from, String to) {}

    static ContractChange of(String fact, String from, String to, String seenBy) {
        return new ContractChange(fact, List.of(new Edit(from, to)), seenBy);
    }

    String appliedTo(String contract) {
        String changed = contract;
        for (Edit edit : edits) {
            if (!changed.contains(edit.from())) {
                throw new IllegalStateException("the contract does not say: " + edit.from());
            }
            changed = changed.replace(edit.from(), edit.to());
        }
        return changed;
    }

    @Override
    public String toString() {
        return fact;
    }
}
