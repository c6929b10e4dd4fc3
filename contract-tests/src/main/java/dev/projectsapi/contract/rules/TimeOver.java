package dev.projectsapi.contract.rules;

import java.time.Duration;

/** The time that a verification was given was over before its end: what to tell, and what would have been enough. */
record TimeOver(Duration limit, Duration took, int requests) {

    /** What a whole verification of a server with many projects asks, with room for the one that asks most. */
    private static final int REQUESTS_OF_ALL = 3_000;

    private static final int STEP_SECONDS = 10;

    String told(long done, long rules) {
        return "--max-seconds " + limit.toSeconds() + " was reached after " + done + " of " + rules
                + " rules; this server takes " + Math.max(1, millisEach()) + " ms an answer: try --max-seconds "
                + enough();
    }

    /** With the waits that the server asked for. */
    private long millisEach() {
        return took.toMillis() / Math.max(1, requests);
    }

    private long enough() {
        long needed = Math.max(2 * limit.toSeconds(), millisEach() * REQUESTS_OF_ALL / 1_000);
        return (needed / STEP_SECONDS + 1) * STEP_SECONDS;
    }
}
