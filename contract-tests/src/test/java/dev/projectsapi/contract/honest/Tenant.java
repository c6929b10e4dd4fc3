package dev.projectsapi.contract.honest;

import java.util.List;

/** An account of the test server, and its projects in no particular order. */
public record Tenant(String sid, String token, boolean active, List<Stored> projects) {

    public Tenant {
        projects = List.copyOf(projects);
    }

    @Override
    public String toString() {
        return sid;
    }
}
