package dev.projectsapi.contract.examination;

/**
 * One thing that can happen to a client, and what a good one makes of it.
 *
 * @param name as {@code --only} takes it
 * @param row of {@code docs/client-faults.md}; empty: nothing is wrong in this case
 * @param sentence what happens, and what is expected
 * @param waits whether a client has to wait in it, so that it is begun early
 */
record ClientCase(
        String name,
        String row,
        String sentence,
        Who who,
        Trouble trouble,
        Ending ending,
        boolean repeats,
        boolean waits) {

    static ClientCase of(String name, String row, String sentence, Who who, Ending ending, Trouble trouble) {
        return new ClientCase(name, row, sentence, who, trouble, ending, false, false);
    }

    /** The same, begun early. */
    ClientCase waiting() {
        return new ClientCase(name, row, sentence, who, trouble, ending, repeats, true);
    }

    /** The same, and a project may be printed more than once. */
    ClientCase repeating() {
        return new ClientCase(name, row, sentence, who, trouble, ending, true, waits);
    }

    /** How a good client ends. */
    enum Ending {
        /** Exit code 0, and every project is printed. */
        ALL,
        /** Another exit code; what was printed is right, as far as it goes. */
        GIVES_UP,
        /** One of the two. */
        EITHER
    }

    /** With whose credentials the client calls. */
    enum Who {
        /** An account of the sample with 450 projects: many pages, whatever their size. */
        MANY_PAGES,
        /** One with names in many scripts, and colons in its token. */
        MANY_SCRIPTS,
        /** One without projects, and a token that is not ASCII. */
        NOTHING,
        /** The scenario: a small quota. */
        RATE_LIMITED,
        SHRINKING,
        GROWING
    }
}
