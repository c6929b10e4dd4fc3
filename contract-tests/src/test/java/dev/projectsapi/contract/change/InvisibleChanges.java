package dev.projectsapi.contract.change;

import java.util.List;

/** Changes that no verifier can see from outside, or not without harm: each with the reason. They are for `diff` and the contract's lock. */
final class InvisibleChanges {

    private InvisibleChanges() {}

    static List<ContractChange> all() {
        return List.of(
                row("a name that only code has", "operationId: listProjects", "operationId: listAll"),
                row("a schema's name", "ProjectResponse", "OneProject"),
                row("a text for people", "summary: Get one project", "summary: Get a project"),
                row("where the server is: the subject says that", "https://{host}", "https://{host}/projects"),
                row("how a number is kept", "format: int32", "format: int64"),
                row("a code that no request provokes", "code: FORBIDDEN", "code: NOT_FROM_HERE"),
                row("the status of a fault", "status: [500]", "status: [599]"),
                row(
                        "the status where too much was asked: nobody is to be overloaded",
                        "status: [429]",
                        "status: [420]"),
                row("the status of a head that is too large: no verifier sends one", "status: [431]", "status: [413]"));
    }

    private static ContractChange row(String fact, String from, String to) {
        return ContractChange.of(fact, from, to, "none");
    }
}
