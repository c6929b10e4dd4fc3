package dev.projectsapi.contract.examples;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoreUnavailableException;
import dev.projectsapi.server.store.StoredProject;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be the case before some examples can be seen. */
enum Situation {
    RATE_LIMITED("rate-limited"),
    FAILING_STORE("failing-store"),
    LOST_STORE("lost-store");

    private final String name;

    Situation(String name) {
        this.name = name;
    }

    static Optional<Situation> of(DocumentedExample example) {
        return Stream.of(values())
                .filter(situation -> situation.name.equals(example.request().situation()))
                .findFirst();
    }

    ProjectsServer serve() {
        ServerOptions options = ServerOptions.of(new TroubledStore(this::trouble));
        return ProjectsServer.start(
                this == RATE_LIMITED ? options.withLimits(Limits.DEFAULT.withPerSecondAndAccount(1)) : options);
    }

    private void trouble() {
        switch (this) {
            case FAILING_STORE -> throw new IllegalStateException("on purpose");
            case LOST_STORE -> throw new StoreUnavailableException("on purpose");
            case RATE_LIMITED -> {
                // the store is well
            }
        }
    }

    /** The sample, after some trouble at each list. */
    private record TroubledStore(Runnable trouble) implements ProjectStore {

        private static final ProjectStore SAMPLE = new InMemoryProjectStore(SampleData.accounts());

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
}
