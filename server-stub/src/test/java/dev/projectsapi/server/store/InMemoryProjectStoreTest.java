package dev.projectsapi.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class InMemoryProjectStoreTest extends ProjectStoreContract {
    @Override
    protected ProjectStore holding(List<AccountHoldings> accounts) {
        return new InMemoryProjectStore(accounts);
    }

    @Test
    void isReplacedAsAWhole() {
        InMemoryProjectStore store = new InMemoryProjectStore(List.of(account(OWNER, "A")));

        store.replace(List.of(account(OTHER, "B")));

        assertThat(store.findAccount(OWNER)).isEmpty();
        assertThat(store.find(claim(OTHER), sid("B")).value()).isPresent();
    }
}
