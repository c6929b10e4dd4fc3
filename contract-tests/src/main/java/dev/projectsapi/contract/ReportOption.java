package dev.projectsapi.contract;

import dev.projectsapi.contract.report.ReportFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --report} of the verbs that say what they found as HTML, JUnit XML and JSON. */
final class ReportOption {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Writes report.html, junit.xml and report.json there.")
    private @Nullable Path folder;

    /** The folder, made before anything is asked: whoever wants a report learns soon that there can be none. */
    Optional<Path> prepared() {
        Optional<Path> wanted = Optional.ofNullable(folder);
        wanted.ifPresent(ReportFiles::prepare);
        return wanted;
    }
}
