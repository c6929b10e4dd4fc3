package dev.projectsapi.server;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.Problems;
import dev.projectsapi.server.log.LogFormat;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.Import;
import dev.projectsapi.server.postgres.ImportResult;
import java.nio.file.Path;
import java.util.List;
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
        LogFormat.TEXT.use();
        DataFile.unreadable(data).ifPresent(problem -> {
            throw new UsageException("--data: " + data + ": " + problem);
        });
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        ImportLines progress = ImportLines.to(line.getOut(), line.getErr());
        Problems problems = new Problems(data.toString(), problem -> progress.problem("--data: " + problem));
        Optional<ImportResult> result = load(database, progress, problems);
        progress.done();
        if (result.isEmpty()) {
            line.getErr().println("--data: nothing was changed, problems: " + problems.count());
            return Main.USAGE;
        }
        tell(line, result.get());
        return 0;
    }

    private Optional<ImportResult> load(Database database, ImportLines progress, Problems problems) {
        try {
            return new Import(database, progress).run(sink -> DataFile.stream(data, sink, problems), problems);
        } catch (OutOfMemoryError e) {
            progress.done();
            throw new UsageException("--data: " + DataFile.tooLarge(data));
        }
    }

    /** The data are in, so that the exit code is 0; but if this cannot be told where it belongs, it is told where the problems are. */
    private static void tell(CommandLine line, ImportResult result) {
        List<String> summary = List.of(
                String.format("Accounts: %d added, %d changed.", result.accountsAdded(), result.accountsChanged()),
                String.format(
                        "Projects: %d added, %d changed, %d removed.",
                        result.projectsAdded(), result.projectsChanged(), result.projectsRemoved()));
        summary.forEach(line.getOut()::println);
        if (line.getOut().checkError()) {
            line.getErr().println("the import is done, but standard output cannot be written, which should say:");
            summary.forEach(line.getErr()::println);
        }
    }
}
