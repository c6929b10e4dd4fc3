package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Place;
import java.util.Set;
import java.util.stream.Collectors;

/** Under which statuses a response is documented: a shared one stands under several. */
final class Statuses {

    private Statuses() {}

    static Set<String> of(Outline outline, Place response) {
        return outline.operations()
                .flatMap(operation -> operation.each("responses"))
                .filter(each -> outline.follow(each)
                        .filter(found -> found.pointer().equals(response.pointer()))
                        .isPresent())
                .map(Place::name)
                .collect(Collectors.toSet());
    }
}
