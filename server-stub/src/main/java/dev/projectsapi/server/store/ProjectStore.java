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
    Optional<StoredProject> find(String accountSid, String propertySid);

    /** An empty page if there is no such account. */
    Page list(String accountSid, PageRequest request);

    /** Whether an answer may take its time, so that the thread that serves the network must not wait for it. */
    default boolean mayBlock() {
        return true;
    }
}
