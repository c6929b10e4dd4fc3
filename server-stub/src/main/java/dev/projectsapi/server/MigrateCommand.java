package dev.projectsapi.server;

import dev.projectsapi.server.log.LogFormat;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `migrate`: brings the schema of a database up to date. */
@Command(
        name = "migrate",
        description = "Brings the schema of a database up to date; import does too.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class MigrateCommand implements Runnable {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Main parent = Objects.requireNonNull(main, "picocli sets it");
        Database database = options.get(parent.environment());
        LogFormat.TEXT.use();
        int migrations = Schema.migrate(database);
        Objects.requireNonNull(spec, "picocli sets it")
                .commandLine()
                .getOut()
                .println(migrations == 0 ? "The schema was up to date." : "The schema is up to date now.");
    }
}
