package dev.projectsapi.server;

import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.ProjectStore;
import java.util.List;

final class TwoAccountsTest extends TwoAccountsContract {
    @Override
    protected ProjectStore holding(List<AccountHoldings> accounts) {
        return new InMemoryProjectStore(accounts);
    }
}
