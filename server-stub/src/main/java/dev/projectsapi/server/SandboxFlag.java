package dev.projectsapi.server;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether there is a sandbox: where only made-up data are served, unless somebody says otherwise. */
final class SandboxFlag {
    @Option(
            names = "--sandbox",
            negatable = true,
            fallbackValue = "true",
            description =
                    "Accounts and faults to try clients with, see docs/sandbox.md. Default: on with the built-in sample, else off")
    private @Nullable Boolean wanted;

    /** Before a database is opened: the flag and it do not go together. */
    void check(boolean database) {
        if (database && Boolean.TRUE.equals(wanted)) {
            throw new UsageException(
                    "--sandbox: not with --db; a sandbox spoils answers, and a database may be a real one");
        }
    }

    boolean isOn(boolean builtInSample) {
        return wanted == null ? builtInSample : wanted;
    }
}
