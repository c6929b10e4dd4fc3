package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Fault;
import dev.projectsapi.spec.document.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Components: generated classes are named after them. */
final class ComponentRules {

    private ComponentRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "component-used",
                        "Every component is used.",
                        "Remove it, or refer to it.",
                        ComponentRules::unused),
                new HouseRule(
                        "component-name-unique",
                        "No two components have the same name, of whatever kind, in any letter case.",
                        "Rename one of them: some languages keep all in one folder.",
                        outline -> Faults.repeated(
                                components(outline),
                                component -> component.name().toLowerCase(Locale.ROOT))),
                new HouseRule(
                        "component-name-free",
                        "No component is named like a keyword or a basic type of a common language.",
                        "Choose a name of the domain; the name on the wire stays.",
                        ComponentRules::taken));
    }

    private static Stream<Place> components(Outline outline) {
        return outline.root().each("components").flatMap(Place::each);
    }

    private static Stream<Fault> unused(Outline outline) {
        Reach used = Reach.from(outline, Stream.of("paths", "webhooks").map(outline.root()::at));
        List<String> schemes =
                ServerRules.requirements(outline).map(Place::name).toList();
        return components(outline)
                .filter(component -> component.pointer().startsWith("/components/securitySchemes/")
                        ? !schemes.contains(component.name())
                        : !used.leadsTo(component))
                .map(component -> component.fault("is not used"));
    }

    private static Stream<Fault> taken(Outline outline) {
        Set<String> words = words();
        return components(outline)
                .filter(component -> words.contains(component.name().toLowerCase(Locale.ROOT)))
                .map(component -> component.fault(component.name() + " is a word of a language"));
    }

    private static Set<String> words() {
        try (InputStream file = ComponentRules.class.getResourceAsStream("words-of-languages.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.split("\\s+"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
