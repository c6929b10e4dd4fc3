package dev.projectsapi.contract.examination;

import java.net.URI;
import java.util.List;

/** What a client is let loose on. */
interface Scene extends AutoCloseable {

    URI uri();

    /** How many requests there were; below 0: nobody can tell. */
    int requests();

    /** What the client should not have done. */
    List<String> complaints();

    /** Whether the client asks and asks, so that no end is to be expected. */
    boolean isHopeless();

    @Override
    void close();
}
