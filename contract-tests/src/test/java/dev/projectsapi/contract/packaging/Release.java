package dev.projectsapi.contract.packaging;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A release as CONTRIBUTING describes it, from a copy of this checkout, into a repository that is a folder. */
final class Release {

    /** Another one in each run, for it comes into the local repository, too. */
    static final String VERSION = "0.0.1-rehearsal-" + ProcessHandle.current().pid();

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".idea", "node_modules");

    private static final Path FOLDER = Path.of("target", "rehearsal").toAbsolutePath();

    private static @Nullable Path first;

    private Release() {}

    /** The repository after a release; the tests share one. */
    static synchronized Path published() throws IOException, InterruptedException {
        if (first == null) {
            delete(FOLDER);
            first = rehearse(CHECKOUT, "first");
        }
        return first;
    }

    /** An empty folder below this module's target, which no consumer's Maven takes for a part of this build. */
    static Path folder(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** The repository after another release of the same sources, in another folder. */
    static Path publishedAgain() throws IOException, InterruptedException {
        return rehearse(published().resolveSibling("sources"), "second");
    }

    private static Path rehearse(Path from, String name) throws IOException, InterruptedException {
        Path folder = folder(name);
        Path sources = folder.resolve("sources");
        Path repository = folder.resolve("repository");
        copy(from, sources);
        try (Stream<Path> poms = Files.find(sources, 2, (file, about) -> file.endsWith("pom.xml"))) {
            for (Path pom : poms.toList()) {
                Files.writeString(
                        pom,
                        Files.readString(pom).replaceAll("<version>[0-9.]+-SNAPSHOT<", "<version>" + VERSION + "<"));
            }
        }
        Maven.Ended ended = Maven.run(
                sources,
                "-Prelease",
                "-DskipTests",
                "-DskipITs",
                "-Dmaven.install.skip",
                "-DaltDeploymentRepository=rehearsal::" + repository.toUri(),
                "deploy");
        if (ended.exit() != 0) {
            throw new IllegalStateException("the release failed:\n" + ended.said());
        }
        return repository;
    }

    /** Takes what a consumer has got from there out of the local repository. */
    static void forget() throws IOException {
        delete(Maven.REPOSITORY.resolve("dev/projectsapi/projects-client").resolve(VERSION));
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                if (NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
