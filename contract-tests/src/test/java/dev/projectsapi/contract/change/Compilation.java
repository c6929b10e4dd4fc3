package dev.projectsapi.contract.change;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module's own sources compiled against the code made from another contract.
 *
 * @param classes where the classes are
 * @param red names of the files with errors; empty when all compiled
 */
record Compilation(Path classes, SortedSet<String> red) {

    static Compilation of(GeneratedModule module, Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve(module.name()).resolve("classes"));
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = Stream.of(module.sources(), module.generatedIn(work))
                    .flatMap(Compilation::javaFilesBelow)
                    .toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    classPath(),
                    "-proc:none",
                    "-nowarn",
                    "-parameters",
                    "--release",
                    "17");
            compiler.getTask(null, files, errors, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return new Compilation(classes, redFiles(errors));
    }

    private static SortedSet<String> redFiles(DiagnosticCollector<JavaFileObject> errors) {
        return errors.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic ->
                        Path.of(diagnostic.getSource().getName()).getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            // without the module: everything is on one class path here
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the runnable jar: some of the server-stub's libraries are optional, so they are not among ours. */
    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("projects.server.jar");
    }
}
