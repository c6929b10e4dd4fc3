package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.StoredProject;
import java.util.Optional;

/** The projects of a scenario's account: computed when they are asked for, and kept nowhere. */
interface ScenarioProjects {
    Optional<StoredProject> find(String propertySid);

    Page list(PageRequest request);
}
