package dev.projectsapi.server;

import dev.projectsapi.server.log.OneLine;
import dev.projectsapi.server.postgres.NoDatabaseException;
import dev.projectsapi.server.postgres.SchemaException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what cannot be used, instead of a page of usage or a stack trace. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Map<String, String> environment;

    OneLineErrors(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            tell(error.getCommandLine(), notUnderstood(unmatched));
            return Main.USAGE;
        }
        String line = String.valueOf(error.getMessage()).lines().findFirst().orElse("this cannot be understood");
        if (error.getArgSpec() instanceof OptionSpec option) {
            String variable = EnvironmentDefaults.variable(option);
            boolean flagged = String.join(" ", arguments).contains(option.longestName());
            if (!flagged && environment.containsKey(variable)) {
                line += " (from " + variable + ")";
            }
        }
        tell(error.getCommandLine(), line);
        return Main.USAGE;
    }

    private static void tell(CommandLine line, String reason) {
        line.getErr().println(OneLine.of(reason));
    }

    private static String notUnderstood(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        String meant = unmatched.getSuggestions().stream()
                .findFirst()
                .map(likely -> "; did you mean " + likely + "?")
                .orElse("");
        if (unmatched.isUnknownOption()) {
            return "Unknown option: '" + first + "'" + meant;
        }
        String verbs =
                String.join(", ", unmatched.getCommandLine().getSubcommands().keySet());
        String advice = verbs.isEmpty() ? "only flags belong here" : "verbs are: " + verbs + meant;
        return "'" + first + "' is not understood; " + advice;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) throws Exception {
        if (error instanceof UsageException usage) {
            usage.lines().forEach(reason -> tell(line, reason));
            return Main.USAGE;
        }
        if (error instanceof SchemaException schema) {
            tell(line, "--db: " + schema.getMessage());
            return Main.USAGE;
        }
        if (error instanceof NoDatabaseException database) {
            tell(line, "--db: " + database.getMessage());
            return Main.NO_DATABASE;
        }
        throw error;
    }
}
