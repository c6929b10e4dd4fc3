package dev.projectsapi.contract.faults;

import java.io.IOException;

/** What one request gets: bytes, pauses, an end; right ones or wrong ones. */
@FunctionalInterface
public interface Answer {

    /** Plays it to the other side; a connection that it leaves open waits for the next request. */
    void play(Wire wire) throws IOException;

    /** This, and when it is over that. */
    default Answer then(Answer next) {
        return wire -> {
            play(wire);
            next.play(wire);
        };
    }
}
