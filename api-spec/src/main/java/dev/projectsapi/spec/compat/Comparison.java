package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what has changed between two contracts, and says of each change whether it breaks somebody. */
public final class Comparison {

    /** What might be there need not be. */
    private static final Set<String> NO_PROMISE = Set.of("header-removed", "response-required-changed");

    private final Document older;
    private final Document newer;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Document older, Document newer) {
        this.older = older;
        this.newer = newer;
    }

    /**
     * The differences, the breaking ones first, then in the order of the newer document; empty where programs see none.
     *
     * @throws dev.projectsapi.spec.ContractException with one line, where a reference leads nowhere
     */
    public static List<Change> of(Document older, Document newer) {
        Comparison comparison = new Comparison(older, newer);
        comparison.compare(ContractReading.of(older), ContractReading.of(newer), Direction.REQUEST);
        return comparison.changes.stream()
                .sorted(Comparator.comparing((Change change) -> !change.breaking())
                        .thenComparingInt(Change::newerLine)
                        .thenComparing(Change::rule))
                .toList();
    }

    private void compare(Element before, Element after, Direction around) {
        Direction direction = around.within(before.kind());
        Set<String> names = Stream.concat(before.facets().stream(), after.facets().stream())
                .map(Facet::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : names) {
            if (!before.values(name).equals(after.values(name))) {
                facet(before, after, name, direction);
            }
        }
        for (Element child : before.children()) {
            after.child(child.kind(), child.key())
                    .ifPresentOrElse(still -> compare(child, still, direction), () -> removed(child, after, direction));
        }
        for (Element child : after.children()) {
            if (before.child(child.kind(), child.key()).isEmpty()) {
                added(child, before, direction);
            }
        }
    }

    private void facet(Element before, Element after, String name, Direction direction) {
        Set<String> was = before.values(name);
        Set<String> is = after.values(name);
        Judgement judgement = FacetJudge.judge(direction, name, was, is);
        add(
                judgement,
                direction.id() + "-" + name + "-changed",
                after.place(),
                name + ": " + shown(was) + " before, " + shown(is) + " now",
                older.line(pointer(before, name)),
                newer.line(pointer(after, name)));
    }

    private void removed(Element part, Element around, Direction direction) {
        add(
                PartJudge.removed(part, direction.within(part.kind())),
                part.kind().id() + "-removed",
                part.place(),
                part.kind().title + " removed",
                older.line(part.pointer()),
                newer.line(around.pointer()));
    }

    private void added(Element part, Element around, Direction outer) {
        Direction direction = outer.within(part.kind());
        Judgement judgement = PartJudge.added(part, around, direction);
        Optional<Element> promise = promise(part, around, direction);
        if (!judgement.breaking() && promise.isPresent()) {
            judgement = within(promise.get(), part, direction);
        }
        add(
                judgement,
                part.kind().id() + "-added",
                part.place(),
                part.kind().title + " added",
                older.line(around.pointer()),
                newer.line(part.pointer()));
    }

    /** What the older contract said of all that it did not name: of other errors, of other fields. */
    private static Optional<Element> promise(Element part, Element around, Direction direction) {
        return switch (part.kind()) {
            case RESPONSE -> around.child(Kind.RESPONSE, "default");
            case PROPERTY -> direction == Direction.RESPONSE ? around.child(Kind.OTHERS, "?") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Judgement within(Element promise, Element part, Direction direction) {
        Comparison inner = new Comparison(older, newer);
        inner.compare(promise, part, direction);
        String broken = inner.changes.stream()
                .filter(Change::breaking)
                .filter(change -> !NO_PROMISE.contains(change.rule()))
                .map(change -> change.places().get(0) + ": " + change.what())
                .collect(Collectors.joining("; "));
        String title = promise.kind() == Kind.RESPONSE ? "any other error" : "any other field";
        return broken.isEmpty()
                ? Judgement.compatible("It is what the older contract said of " + title + ".")
                : Judgement.breaking(
                        "It is not what the older contract said of " + title + " (" + broken + ").",
                        "Handle it by itself.");
    }

    private void add(Judgement judgement, String rule, String place, String what, int olderLine, int newerLine) {
        Change change = new Change(
                judgement.breaking(),
                rule,
                List.of(place.strip()),
                what,
                olderLine,
                newerLine,
                judgement.why(),
                judgement.action());
        for (int known = 0; known < changes.size(); known++) {
            if (changes.get(known).sameAs(change)) {
                changes.set(known, changes.get(known).at(place.strip()));
                return;
            }
        }
        changes.add(change);
    }

    private static String pointer(Element part, String facet) {
        return part.facets().stream()
                .filter(each -> each.name().equals(facet))
                .map(Facet::pointer)
                .findFirst()
                .orElse(part.pointer());
    }

    private static String shown(Set<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
