package dev.projectsapi.server;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import java.util.Optional;

/** The sample, after some trouble at each list. */
public record TroubledStore(Runnable trouble, int waitingThreads) implements ProjectStore {
    private static final ProjectStore SAMPLE = new InMemoryProjectStore(SampleData.accounts());

    /** Whose answer may take time. */
    public TroubledStore(Runnable trouble) {
        this(trouble, 8);
    }

    @Override
    public Optional<Account> findAccount(String accountSid) {
        return SAMPLE.findAccount(accountSid);
    }

    @Override
    public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
        return SAMPLE.find(claim, propertySid);
    }

    @Override
    public Found<Page> list(Claim claim, PageRequest request) {
        trouble.run();
        return SAMPLE.list(claim, request);
    }
}
