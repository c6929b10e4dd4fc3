package dev.projectsapi.server;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;

/** The command line: `serve`, which is what happens without a verb, and the verbs that prepare a database. */
@Command(
        name = "projects-server",
        description = "Answers the Projects API.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "[VERB]",
        footer = "Without a verb: serve.")
public final class Main {
    static final int USAGE = 2;
    static final int NO_DATABASE = 3;
    private static final String SERVE = "serve";

    private final Map<String, String> environment;

    private Main(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static void main(String[] arguments) {
        // the JDK finds the address of --host; for that Vert.x would load a DNS client of its own at each start
        System.setProperty("vertx.disableDnsResolver", "true");
        // whatever the platform's encoding is, we write UTF-8
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = run(arguments, System.getenv(), out, err);
        if (exit != 0) {
            System.exit(exit);
        }
        // else: a server that was started goes on, its threads keep the process
    }

    /** What is given there only: the database's password. */
    Map<String, String> environment() {
        return environment;
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        String[] withVerb = withVerb(arguments);
        CommandLine line = new CommandLine(new Main(environment)).addSubcommand(new ServeCommand());
        if (!withVerb[0].equals(SERVE)) {
            // not at the start of a server: to read their flags takes time and memory
            line.addSubcommand(new ImportCommand())
                    .addSubcommand(new MigrateCommand())
                    .addSubcommand(new IssueTokenCommand());
        }
        line.registerConverter(Port.class, (ITypeConverter<Port>) Port::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setDefaultValueProvider(new EnvironmentDefaults(environment));
        line.setParameterExceptionHandler(new OneLineErrors(environment));
        line.setExecutionExceptionHandler(new OneLineErrors(environment));
        return line.execute(withVerb);
    }

    /** Flags without a verb are those of `serve`. */
    private static String[] withVerb(String[] arguments) {
        boolean about = arguments.length == 1 && arguments[0].matches("-h|--help|-V|--version");
        if (about || (arguments.length > 0 && !arguments[0].startsWith("-"))) {
            return arguments;
        }
        String[] withVerb = new String[arguments.length + 1];
        withVerb[0] = SERVE;
        System.arraycopy(arguments, 0, withVerb, 1, arguments.length);
        return withVerb;
    }
}
