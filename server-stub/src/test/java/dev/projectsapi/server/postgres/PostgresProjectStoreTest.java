package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.ProjectStoreContract;
import java.util.List;

final class PostgresProjectStoreTest extends ProjectStoreContract {
    private static final Database DATABASE = TestPostgres.database();

    @Override
    protected ProjectStore holding(List<AccountHoldings> accounts) {
        TestPostgres.load(DATABASE, accounts);
        return PostgresProjectStore.open(DATABASE, 2);
    }
}
