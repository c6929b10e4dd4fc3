package dev.projectsapi.contract;

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
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        // what follows is the command, also where it looks like an option of ours
        line.getSubcommands().get("verify-client").setStopAtPositional(true);
        line.setParameterExceptionHandler(OneLineErrors::usage);
        line.setExecutionExceptionHandler(OneLineErrors::execution);
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a verb: verify, lint, diff or verify-client");
    }
}
