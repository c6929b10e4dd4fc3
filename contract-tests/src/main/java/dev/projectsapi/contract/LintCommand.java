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

/** {@code lint}: does a contract keep the house rules of a published one? */
@Command(
        name = "lint",
        description = "Holds a contract (OpenAPI 3.1, or a 3.0.3 twin) against the house rules of a published one.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class LintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SPEC", description = "The contract, YAML or JSON.")
    private Path document = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Writes report.html, report.json and report.sarif there.")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Review review = Review.lint(document);
        ReviewText.print(review, spec.commandLine().getOut());
        if (report != null) {
            ReviewFiles.write(review, report);
        }
        return review.serious() ? 1 : 0;
    }
}
