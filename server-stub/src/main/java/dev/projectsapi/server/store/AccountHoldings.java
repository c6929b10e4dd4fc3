package dev.projectsapi.server.store;

import java.util.List;

/** An account with all its projects, in any order. */
public record AccountHoldings(Account account, List<Project> projects) {
    public AccountHoldings {
        projects = List.copyOf(projects);
    }
}
