package dev.projectsapi.server.postgres;

/** How many accounts and projects an import has written; what was so already does not count. */
public record ImportResult(
        long accountsAdded, long accountsChanged, long projectsAdded, long projectsChanged, long projectsRemoved) {}
