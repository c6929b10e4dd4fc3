package dev.projectsapi.contract;

import dev.projectsapi.spec.ContractException;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says in one line on standard error why nothing was done. */
final class OneLineErrors {

    static final int USAGE = 2;
    static final int NO_CONNECTION = 3;

    private OneLineErrors() {}

    static int usage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr()
                .println(oneLine(what(wrong)) + " (" + line.getCommandSpec().qualifiedName()
                        + " --help shows what is possible)");
        return USAGE;
    }

    private static @Nullable String what(CommandLine.ParameterException wrong) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return wrong.getMessage();
        }
        String first = unmatched.getUnmatched().get(0);
        String meant = unmatched.getSuggestions().stream()
                .findFirst()
                .map(likely -> "; did you mean " + likely + "?")
                .orElse("");
        if (unmatched.isUnknownOption()) {
            return "Unknown option: '" + first + "'" + meant;
        }
        String verbs = String.join(", ", wrong.getCommandLine().getSubcommands().keySet());
        return verbs.isEmpty()
                ? "'" + first + "' is one argument too many"
                : "There is no verb '" + first + "'; verbs are " + verbs + meant;
    }

    static int execution(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        boolean ofTheUser = failure instanceof InputException
                || failure instanceof ContractException
                || failure instanceof ConnectException;
        line.getErr()
                .println(
                        ofTheUser
                                ? oneLine(failure.getMessage())
                                : "An error of the verifier itself: " + oneLine(failure.toString()));
        return failure instanceof ConnectException ? NO_CONNECTION : USAGE;
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s*\\R\\s*", " ");
    }
}
