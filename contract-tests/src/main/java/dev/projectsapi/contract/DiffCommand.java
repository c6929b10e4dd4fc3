package dev.projectsapi.contract;

import dev.projectsapi.contract.review.Review;
import dev.projectsapi.contract.review.ReviewFiles;
import dev.projectsapi.contract.review.ReviewText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: is one contract a compatible successor of another? */
@Command(
        name = "diff",
        description =
                "Says of each change from one contract to the next whether it breaks somebody, why, and what to do.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The contract that partners have.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The contract that is to follow.")
    private Path newer = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Writes report.html, report.json and report.sarif there.")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Review review = Review.diff(older, newer);
        ReviewText.print(review, spec.commandLine().getOut());
        if (report != null) {
            ReviewFiles.write(review, report);
        }
        return review.serious() ? 1 : 0;
    }
}
