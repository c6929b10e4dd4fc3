package dev.projectsapi.server;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.log.LogFormat;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.Import;
import dev.projectsapi.server.postgres.ImportResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `import`: loads a data file into a database. */
@Command(
        name = "import",
        description = {
            "Loads accounts and projects into a database: all of the file, or nothing if a record is bad.",
            ".yaml and .json are the whole truth for each account that has a list of projects; .ndjson adds and updates only."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "Accounts and projects as .yaml, .json or .ndjson")
    private Path data = Path.of("");

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Database database =
                options.get(Objects.requireNonNull(main, "picocli sets it").environment());
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        LogFormat.TEXT.use();
        ImportLines progress = ImportLines.to(line.getErr());
        Problems problems = new Problems(data.toString(), problem -> progress.problem("--data: " + problem));
        Optional<ImportResult> result =
                new Import(database, progress).run(sink -> DataFile.stream(data, sink, problems), problems);
        progress.done();
        if (result.isEmpty()) {
            line.getErr().println("--data: nothing was changed, problems: " + problems.count());
            return Main.USAGE;
        }
        tell(line.getOut(), result.get());
        return 0;
    }

    private static void tell(PrintWriter out, ImportResult result) {
        out.printf("Accounts: %d added, %d changed.%n", result.accountsAdded(), result.accountsChanged());
        out.printf(
                "Projects: %d added, %d changed, %d removed.%n",
                result.projectsAdded(), result.projectsChanged(), result.projectsRemoved());
    }
}
