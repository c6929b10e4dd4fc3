package dev.projectsapi.server.store;

import dev.projectsapi.server.paging.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
        return ask(claim, shelf -> shelf.find(propertySid), Optional.empty());
    }

    @Override
    public Found<Page> list(Claim claim, PageRequest request) {
        return ask(claim, shelf -> shelf.list(request), Page.NONE);
    }

    @Override
    public int waitingThreads() {
        return 0;
    }

    private <T> Found<T> ask(Claim claim, Function<Shelf, T> question, T empty) {
        @Nullable Shelf shelf = shelves.get(claim.accountSid());
        return shelf == null
                ? Found.nobody(empty)
                : Found.of(shelf.account(), claim, () -> question.apply(shelf), empty);
    }

    private static Map<String, Shelf> shelves(Collection<AccountHoldings> accounts) {
        Map<String, Shelf> shelves = new HashMap<>();
        for (AccountHoldings holdings : accounts) {
            shelves.put(holdings.account().accountSid(), Shelf.of(holdings));
        }
        return Map.copyOf(shelves);
    }
}
