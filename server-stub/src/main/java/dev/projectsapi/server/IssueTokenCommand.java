package dev.projectsapi.server;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.IssuedToken;
import java.io.PrintWriter;
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
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        Database database = options.get(parent.environment());
        if (!accountSid.matches(ContractFacts.ACCOUNT_SID_PATTERN)) {
            throw new UsageException("ACCOUNT_SID: does not match " + ContractFacts.ACCOUNT_SID_PATTERN);
        }
        if (!IssuedToken.issue(database, accountSid, revokeOld, token -> print(token, out))) {
            throw new UsageException("the database has no account '" + accountSid + "'; import its accounts first");
        }
    }

    private static void print(IssuedToken token, PrintWriter out) {
        out.println(token.text());
        if (out.checkError()) {
            throw new UsageException("no token was issued, for standard output, where it belongs, cannot be written");
        }
    }
}
