package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.StoredProject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The projects 1 to {@code size}, always. */
record SteadyProjects(NumberedProject numbered, int size) implements ScenarioProjects {
    @Override
    public Optional<StoredProject> find(String propertySid) {
        int number = numbered.number(propertySid);
        return number >= 1 && number <= size ? Optional.of(numbered.make(number)) : Optional.empty();
    }

    @Override
    public Page list(PageRequest request) {
        int before = Math.min(size, request.after().map(numbered::number).orElse(request.skip()));
        int last = (int) Math.min(size, (long) before + request.count());
        List<StoredProject> items =
                IntStream.rangeClosed(before + 1, last).mapToObj(numbered::make).toList();
        return new Page(items, size, last < size && !items.isEmpty());
    }
}
