package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A contract that partners have been given. It is kept as it was, for good. */
public record Release(Version version, Document document) {

    /**
     * The contracts in a folder, the oldest first: numbers are compared as numbers.
     *
     * @throws ContractException with one line, where a file is no contract or is named otherwise than its version
     */
    public static List<Release> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(Release::read)
                    .sorted(Comparator.comparing(Release::version))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Release read(Path file) {
        Document document = Document.openApi(file);
        Version version = Version.of(document);
        if (!file.endsWith(version + ".yaml")) {
            throw new ContractException(file + ": is version " + version + ", and so its name has to be");
        }
        return new Release(version, document);
    }
}
