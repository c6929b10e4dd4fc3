package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
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
    private final Map<String, Account> accounts =
            Arrays.stream(Scenario.values()).collect(Collectors.toMap(Scenario::accountSid, Scenario::account));
    private final Map<String, ScenarioProjects> projects =
            Arrays.stream(Scenario.values()).collect(Collectors.toMap(Scenario::accountSid, Scenario::projects));

    ScenarioStore(ProjectStore others) {
        this.others = others;
    }

    @Override
    public Optional<Account> findAccount(String accountSid) {
        @Nullable Account account = accounts.get(accountSid);
        return account == null ? others.findAccount(accountSid) : Optional.of(account);
    }

    @Override
    public Optional<StoredProject> find(String accountSid, String propertySid) {
        @Nullable ScenarioProjects own = projects.get(accountSid);
        return own == null ? others.find(accountSid, propertySid) : own.find(propertySid);
    }

    @Override
    public Page list(String accountSid, PageRequest request) {
        @Nullable ScenarioProjects own = projects.get(accountSid);
        return own == null ? others.list(accountSid, request) : own.list(request);
    }

    @Override
    public int waitingThreads() {
        return others.waitingThreads();
    }

    @Override
    public boolean isAvailable() {
        return others.isAvailable();
    }
}
