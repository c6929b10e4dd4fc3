package dev.projectsapi.server;

import dev.projectsapi.server.postgres.IssuedToken;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `issue-token`: gives an account a new token. */
@Command(
        name = "issue-token",
        description = "Makes a new token for an account and prints it once; only its hash is kept.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class IssueTokenCommand implements Runnable {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(paramLabel = "ACCOUNT_SID", description = "Whose token")
    private String accountSid = "";

    @Option(
            names = "--revoke-old",
            description = "No older token is valid from now on. Without it the one before stays valid until the next")
    private boolean revokeOld;

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Main parent = Objects.requireNonNull(main, "picocli sets it");
        IssuedToken token = IssuedToken.issue(options.get(parent.environment()), accountSid, revokeOld)
                .orElseThrow(() -> new UsageException(
                        "the database has no account '" + accountSid + "'; import its accounts first"));
        Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut().println(token.text());
    }
}
