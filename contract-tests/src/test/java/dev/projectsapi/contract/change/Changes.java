package dev.projectsapi.contract.change;

import java.util.List;

/** Facts of the contract, each changed as it could be. */
final class Changes {

    /** The code follows them: it is made again, and nobody touches a line. */
    static final List<ContractChange> FOLLOWED = List.of(
            ContractChange.of("a maximum", "maximum: 200", "maximum: 150", "LST-1b"),
            ContractChange.of("a default", "default: 50", "default: 25", "LST-1c"),
            ContractChange.of("a pattern", "^[A-Z0-9]{32}$", "^[A-Z0-9]{31}[A-Z0-9_]$", "ONE-2"),
            ContractChange.of(
                    "a code's status",
                    "code: PROPERTY_NOT_FOUND\n          status: [400]",
                    "code: PROPERTY_NOT_FOUND\n          status: [410]",
                    "ONE-2"),
            ContractChange.of("a path", "\n  /v2/Properties", "\n  /v3/Properties", "LST-1c"));

    /** The server's code follows it, for its own is in positions; the client's has a constant named after the parameter. */
    static final ContractChange FOLLOWED_BY_THE_SERVER =
            ContractChange.of("a parameter's name", "name: Results_Count", "name: Page_Size", "LST-1a");

    /** The code cannot follow them: they stand for something that a person has to do. The verification of the build goes red. */
    static final List<ContractChange> FOUND_BY_VERIFICATION = List.of(
            ContractChange.of("whether a value may be null", "type: [string, 'null']", "type: string", "PRO-4c"),
            ContractChange.of("a header's value", "pattern: no-store", "pattern: no-cache", "PRO-5a"));

    /** Code that a person wrote has a name for them: it does not compile any more. */
    static final List<ContractChange> FOUND_BY_THE_COMPILER = List.of(
            ContractChange.of("a field's name", "MainDomain", "PrimaryDomain", "PRO-4c"),
            ContractChange.of("a code", "PROPERTY_NOT_FOUND", "PROJECT_NOT_FOUND", "ERR-2a"));

    private Changes() {}
}
