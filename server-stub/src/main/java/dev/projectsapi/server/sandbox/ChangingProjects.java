package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.StoredProject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Projects that change while a client pages. What there is depends on the position that is asked for and on nothing else, so that
 * equal walks see equal things, however many there are at a time: at the beginning all the old ones are there, and of those before
 * the position some have gone or new ones have come. Old projects have the numbers 10, 20, 30…, new ones the numbers 5, 15, 25….
 */
record ChangingProjects(NumberedProject numbered, int size, boolean growing) implements ScenarioProjects {
    private static final int STEP = 10;
    private static final int HALF = STEP / 2;

    static ChangingProjects shrinking(NumberedProject numbered, int size) {
        return new ChangingProjects(numbered, size, false);
    }

    static ChangingProjects growing(NumberedProject numbered, int size) {
        return new ChangingProjects(numbered, size, true);
    }

    @Override
    public Optional<StoredProject> find(String propertySid) {
        int number = numbered.number(propertySid);
        boolean known = number >= 1 && number <= size * STEP && number % (growing ? HALF : STEP) == 0;
        return known ? Optional.of(numbered.make(number)) : Optional.empty();
    }

    @Override
    public Page list(PageRequest request) {
        int after = request.after().map(numbered::number).orElse(0);
        int position = Math.min(size, Math.max(request.skip(), (after + HALF) / STEP));
        int[] all = numbersAt(position);
        List<StoredProject> items = IntStream.of(all)
                .filter(number -> number > after)
                .skip(request.skip())
                .limit(request.count())
                .mapToObj(numbered::make)
                .toList();
        boolean more = !items.isEmpty()
                && numbered.number(items.get(items.size() - 1).project().propertySid()) < all[all.length - 1];
        return new Page(items, all.length, more);
    }

    private int[] numbersAt(int position) {
        IntStream old = IntStream.rangeClosed(1, size);
        if (growing) {
            return IntStream.concat(
                            old.map(i -> i * STEP),
                            IntStream.rangeClosed(1, position).map(i -> i * STEP - HALF))
                    .sorted()
                    .toArray();
        }
        return old.filter(i -> i > position || i % 2 == 1).map(i -> i * STEP).toArray();
    }
}
