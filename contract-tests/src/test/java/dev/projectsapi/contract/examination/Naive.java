package dev.projectsapi.contract.examination;

import java.util.List;

/** A client that somebody might write, and the case that is there to find it out. */
enum Naive {
    NO_PAGING("NoPaging", "takes the first page for all there is", "all-pages"),
    NO_TIMEOUT("NoTimeout", "waits for ever", "answer-never-comes"),
    TIMES_OUT_READS_ONLY("TimesOutReadsOnly", "limits each read, not the whole answer", "body-drips"),
    RETRIES_WITHOUT_PAUSE("RetriesWithoutPause", "tries until it works", "outage-stays"),
    IGNORES_RETRY_AFTER(
            "IgnoresRetryAfter", "tries again after its own pause, whatever the server says", "retry-after-an-hour"),
    FOLLOWS_REDIRECTS("FollowsRedirects", "goes wherever it is sent, with its credentials", "redirect-to-another-host"),
    STOPS_AT_AN_EMPTY_PAGE("StopsAtAnEmptyPage", "takes an empty page for the end", "empty-page-in-the-middle"),
    STOPS_AT_TOTAL_COUNT("StopsAtTotalCount", "stops when it has as many as `TotalCount` says", "total-changes"),
    PAGES_BY_SKIP("PagesBySkip", "counts its way through the list", "projects-disappear"),
    FAILS_ON_AN_UNKNOWN_FIELD("FailsOnAnUnknownField", "binds strictly to the fields of today", "unknown-fields"),
    SWALLOWS_ERRORS("SwallowsErrors", "says that all went well, whatever happens", "unauthorized"),
    TELLS_ITS_TOKEN("TellsItsToken", "explains a failure so well that its log holds the token", "unauthorized");

    private static final String PACKAGE = "dev.projectsapi.contract.examination.naive.";

    private final String program;
    private final String what;
    private final String foundBy;

    Naive(String program, String what, String foundBy) {
        this.program = program;
        this.what = what;
        this.foundBy = foundBy;
    }

    String program() {
        return program;
    }

    String what() {
        return what;
    }

    String foundBy() {
        return foundBy;
    }

    /** Whether it has to be stopped in that case. */
    boolean isEndless() {
        return this == NO_TIMEOUT || this == TIMES_OUT_READS_ONLY;
    }

    List<String> command() {
        return Clients.java(PACKAGE + program);
    }
}
