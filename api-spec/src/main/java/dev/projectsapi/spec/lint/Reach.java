package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Place;
import dev.projectsapi.spec.document.Pointers;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What is reached from some places by following references, however many. */
final class Reach {

    private final Outline outline;
    private final Set<String> roots = new HashSet<>();

    private Reach(Outline outline) {
        this.outline = outline;
    }

    static Reach from(Outline outline, Stream<Place> places) {
        Reach reach = new Reach(outline);
        places.forEach(reach::enter);
        return reach;
    }

    /** Whether the place, or something in it, is referred to. */
    boolean leadsTo(Place place) {
        return roots.stream().anyMatch(root -> (root + "/").startsWith(place.pointer() + "/"));
    }

    /** Whether the place is among, or within, what is reached. */
    boolean holds(Place place) {
        String pointer = place.pointer();
        while (!pointer.isEmpty() && !roots.contains(pointer)) {
            pointer = Pointers.parent(pointer);
        }
        return roots.contains(pointer);
    }

    private void enter(Place root) {
        if (roots.add(root.pointer())) {
            walk(root);
        }
    }

    private void walk(Place place) {
        if (place.isRef()) {
            Pointers.ofRef(place.text("$ref"))
                    .map(target -> new Place(target, outline.document().at(target)))
                    .ifPresent(this::enter);
        }
        place.each().forEach(this::walk);
    }
}
