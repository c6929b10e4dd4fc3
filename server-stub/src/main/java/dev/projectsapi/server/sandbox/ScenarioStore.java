package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Another store, and the accounts of the scenarios beside what is in it. */
final class ScenarioStore implements ProjectStore {
    private final ProjectStore others;
    private final Map<String, Own> scenarios = Arrays.stream(Scenario.values())
            .collect(Collectors.toMap(Scenario::accountSid, each -> new Own(each.account(), each.projects())));

    ScenarioStore(ProjectStore others) {
        this.others = others;
    }

    @Override
    public Optional<Account> findAccount(String accountSid) {
        @Nullable Own own = scenarios.get(accountSid);
        return own == null ? others.findAccount(accountSid) : Optional.of(own.account());
    }

    @Override
    public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
        @Nullable Own own = scenarios.get(claim.accountSid());
        return own == null
                ? others.find(claim, propertySid)
                : Found.of(own.account(), claim, () -> own.projects().find(propertySid), Optional.empty());
    }

    @Override
    public Found<Page> list(Claim claim, PageRequest request) {
        @Nullable Own own = scenarios.get(claim.accountSid());
        return own == null
                ? others.list(claim, request)
                : Found.of(own.account(), claim, () -> own.projects().list(request), Page.NONE);
    }

    @Override
    public int waitingThreads() {
        return others.waitingThreads();
    }

    @Override
    public boolean isAvailable() {
        return others.isAvailable();
    }

    private record Own(Account account, ScenarioProjects projects) {}
}
