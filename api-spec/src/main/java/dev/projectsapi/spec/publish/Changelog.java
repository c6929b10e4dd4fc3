package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.compat.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what changed for partners from each released contract to the next. */
final class Changelog {

    private Changelog() {}

    static String markdown(Contract current, Path released) throws IOException {
        Markdown text = new Markdown().heading(1, "Changes of the contract");
        List<Contract> versions = versions(released);
        if (versions.isEmpty()) {
            return text.block(
                            "None yet: no version has been released. The first one will be " + current.version() + ".")
                    .toString();
        }
        for (int newer = versions.size() - 1; newer > 0; newer--) {
            text.heading(2, versions.get(newer).version());
            changes(text, versions.get(newer - 1), versions.get(newer));
        }
        return text.heading(2, versions.get(0).version())
                .block("The first release.")
                .toString();
    }

    private static void changes(Markdown text, Contract older, Contract newer) {
        List<String> lines = new ArrayList<>();
        Facts.of(newer).stream()
                .filter(fact -> !Facts.of(older).contains(fact))
                .forEach(fact -> lines.add("New: " + Markdown.quoted(fact)));
        Facts.of(older).stream()
                .filter(fact -> !Facts.of(newer).contains(fact))
                .forEach(fact -> lines.add("Gone: " + Markdown.quoted(fact)));
        if (lines.isEmpty()) {
            text.block("Other words, the same facts.");
        } else {
            text.list(lines);
        }
    }

    /** In the order of release: numbers are compared as numbers. */
    private static List<Contract> versions(Path released) throws IOException {
        if (!Files.isDirectory(released)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(released)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(Contract::read)
                    .sorted((a, b) -> Runtime.Version.parse(a.version()).compareTo(Runtime.Version.parse(b.version())))
                    .toList();
        }
    }
}
