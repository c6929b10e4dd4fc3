package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.compat.Change;
import dev.projectsapi.spec.compat.Comparison;
import dev.projectsapi.spec.compat.Release;
import java.nio.file.Path;
import java.util.List;

/** Writes what changed for partners from each released contract to the next. */
final class Changelog {

    private Changelog() {}

    static String markdown(Contract current, Path released) {
        Markdown text = new Markdown().heading(1, "Changes of the contract");
        List<Release> releases = Release.in(released);
        if (releases.isEmpty()) {
            return text.block(
                            "None yet: no version has been released. The first one will be " + current.version() + ".")
                    .toString();
        }
        for (int newer = releases.size() - 1; newer > 0; newer--) {
            text.heading(2, releases.get(newer).version().toString());
            changes(
                    text,
                    Comparison.of(
                            releases.get(newer - 1).document(),
                            releases.get(newer).document()));
        }
        return text.heading(2, releases.get(0).version().toString())
                .block("The first release.")
                .toString();
    }

    private static void changes(Markdown text, List<Change> changes) {
        if (changes.isEmpty()) {
            text.block("Other words, the same facts.");
        } else {
            text.list(changes.stream().map(Changelog::line).toList());
        }
    }

    private static String line(Change change) {
        String more = change.places().size() > 1 ? " and " + (change.places().size() - 1) + " more" : "";
        return (change.breaking() ? "**Breaking:** " : "")
                + Markdown.quoted(change.places().get(0)) + more
                + ", " + change.what() + ". " + change.why() + " What to do: " + change.action();
    }
}
