package dev.projectsapi.contract;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the verifier. */
@Command(
        name = "projects-contract",
        description = "Proves a server against the contract of the Projects API, and judges contracts.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = {VerifyCommand.class, LintCommand.class, DiffCommand.class, VerifyClientCommand.class},
        synopsisSubcommandLabel = "VERB",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it conforms, or is compatible",
            "1:violations, findings, breaking changes",
            "2:wrong usage, an unreadable file, or an error of its own",
            "3:no connection"
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] arguments) {
        // libraries log nothing that a user needs; without this, SLF4J says three lines that it found no logger
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // whatever the platform's encoding is, we write UTF-8
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = line();
        line.setOut(out);
        line.setErr(err);
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // the exit code that the JVM gives to these is that of violations
            err.println("An error of the verifier itself: " + e);
            return OneLineErrors.USAGE;
        }
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        // what follows is the command, also where it looks like an option of ours
        Objects.requireNonNull(line.getSubcommands().get("verify-client")).setStopAtPositional(true);
        line.setParameterExceptionHandler(OneLineErrors::usage);
        line.setExecutionExceptionHandler(OneLineErrors::execution);
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name a verb: verify, lint, diff or verify-client");
    }
}
