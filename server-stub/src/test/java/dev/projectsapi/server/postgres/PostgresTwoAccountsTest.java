package dev.projectsapi.server.postgres;

import dev.projectsapi.server.TwoAccountsContract;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.ProjectStore;
import java.util.List;

final class PostgresTwoAccountsTest extends TwoAccountsContract {
    @Override
    protected ProjectStore holding(List<AccountHoldings> accounts) {
        Database database = TestPostgres.database();
        TestPostgres.load(database, accounts);
        return PostgresProjectStore.open(database, 2);
    }
}
