package dev.projectsapi.server.store;

import dev.projectsapi.server.paging.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything in memory, as one unchanging snapshot that is replaced as a whole. */
public final class InMemoryProjectStore implements ProjectStore {
    private volatile Map<String, Shelf> shelves;

    public InMemoryProjectStore(Collection<AccountHoldings> accounts) {
        shelves = shelves(accounts);
    }

    /** From now on only these accounts and projects exist. */
    public void replace(Collection<AccountHoldings> accounts) {
        shelves = shelves(accounts);
    }

    @Override
    public Optional<Account> findAccount(String accountSid) {
        return Optional.ofNullable(shelves.get(accountSid)).map(Shelf::account);
    }

    @Override
    public Optional<StoredProject> find(String accountSid, String propertySid) {
        @Nullable Shelf shelf = shelves.get(accountSid);
        return shelf == null ? Optional.empty() : shelf.find(propertySid);
    }

    @Override
    public Page list(String accountSid, PageRequest request) {
        @Nullable Shelf shelf = shelves.get(accountSid);
        return shelf == null ? Shelf.NOTHING : shelf.list(request);
    }

    @Override
    public int waitingThreads() {
        return 0;
    }

    private static Map<String, Shelf> shelves(Collection<AccountHoldings> accounts) {
        Map<String, Shelf> shelves = new HashMap<>();
        for (AccountHoldings holdings : accounts) {
            shelves.put(holdings.account().accountSid(), Shelf.of(holdings));
        }
        return Map.copyOf(shelves);
    }
}
