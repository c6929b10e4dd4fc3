package dev.projectsapi.server.store;

import dev.projectsapi.server.paging.PageRequest;
import java.util.Optional;

/**
 * Accounts and their projects. Safe for many threads at a time.
 *
 * <p>A store that cannot answer throws {@link StoreUnavailableException}; the caller of the API is told to come back. Whatever
 * else it throws is a fault of the server.
 */
public interface ProjectStore {
    /** Empty if there is no such account. */
    Optional<Account> findAccount(String accountSid);

    /** Empty if that account has no such project, whoever else has it. */
    Found<Optional<StoredProject>> find(Claim claim, String propertySid);

    Found<Page> list(Claim claim, PageRequest request);

    /** Whether it could answer now, as far as it knows: asked often, by a thread that must not wait. */
    default boolean isAvailable() {
        return true;
    }

    /**
     * How many threads may wait for an answer at a time: more find no place in the store. 0: it answers at once, so that the thread
     * that serves the network may ask it.
     */
    default int waitingThreads() {
        return 8;
    }
}
