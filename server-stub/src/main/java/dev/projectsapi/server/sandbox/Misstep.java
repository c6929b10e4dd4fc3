package dev.projectsapi.server.sandbox;

/** Something that a client should not do, and the rule of docs/contract-rules.md that it broke. */
enum Misstep {
    NO_CREDENTIALS("AUT-1a", "No credentials: send HTTP Basic with every request."),
    WRONG_CREDENTIALS("AUT-1c", "Credentials that are not those of an account."),
    CREDENTIALS_IN_QUERY("AUT-1h", "Something that looks like credentials in the query, where it ends in logs."),
    UNKNOWN_PATH("PRO-2a", "A path that is not of this API; paths are case-sensitive and have no trailing slash."),
    UNKNOWN_METHOD("PRO-1b", "A method that this API does not know; it only reads."),
    NOT_JSON("PRO-3", "An Accept header that excludes JSON."),
    MALFORMED_SID("ONE-3a", "A PropertySid that cannot be one."),
    MALFORMED_PARAMETER("PAR-1", "A parameter that is malformed, out of range or given twice."),
    FOREIGN_PAGE_TOKEN("PAG-5e", "A page token that is not one of this account's, or was changed."),
    SKIP_WITH_PAGE_TOKEN("PAG-5d", "A page token together with a skip."),
    UNKNOWN_PARAMETER(
            "PAG-9", "A parameter that this API does not know, so it has no effect; names are case-sensitive."),
    TOO_SOON("PRO-5b", "Repeated before the time that Retry-After gave."),
    REPEATED_REFUSAL("ERR-2a", "Repeated although it was refused for good.");

    private final String rule;
    private final String what;

    Misstep(String rule, String what) {
        this.rule = rule;
        this.what = what;
    }

    String rule() {
        return rule;
    }

    String what() {
        return what;
    }
}
