package dev.projectsapi.contract;

import dev.projectsapi.contract.examination.Examination;
import dev.projectsapi.contract.report.ClientReport;
import dev.projectsapi.contract.report.ReportFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify-client}: does a client program cope with what can happen? */
@Command(
        name = "verify-client",
        description = "Runs a client program, in any language, against a server that misbehaves on purpose.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        customSynopsis = "projects-contract verify-client [OPTIONS] -- COMMAND...",
        sortOptions = false)
final class VerifyClientCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Listens there, one case after the other; 0: each case has a free port of its own, several at a time. Default: 0")
    private int port;

    @Option(names = "--only", split = ",", paramLabel = "CASE", description = "Only these cases, by name.")
    private List<String> only = List.of();

    @Mixin
    private ReportOption report = new ReportOption();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long the program may take for one case; then it is stopped. Default: ${DEFAULT-VALUE}")
    private int maxSeconds;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many cases at a time. Default: two for each processor, at least four")
    private int parallel = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "The program and its arguments.")
    private List<String> command = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        only = only.stream().map(String::strip).toList();
        checkOptions();
        Optional<Path> folder = report.prepared();
        long start = System.nanoTime();
        Examination examination = new Examination(command, only, Duration.ofSeconds(maxSeconds), port, parallel);
        List<RuleOutcome> cases = examination.run();
        ClientReport told =
                new ClientReport(String.join(" ", command), cases, Duration.ofNanos(System.nanoTime() - start));
        folder.ifPresent(made -> ReportFiles.write(told, made));
        told.print(spec.commandLine().getOut());
        return told.count(RuleOutcome.Result.FAILED) == 0 ? 0 : 1;
    }

    private void checkOptions() {
        for (String each : only) {
            require(
                    Examination.names().contains(each),
                    "--only: there is no case " + each + "; docs/verify-your-client.md lists them");
        }
        require(port >= 0 && port <= HIGHEST_PORT, "--port: allowed are 0 to " + HIGHEST_PORT + ", not " + port);
        require(maxSeconds >= 1, "--max-seconds: a number from 1 is needed, not " + maxSeconds);
        require(parallel >= 1, "--parallel: a number from 1 is needed, not " + parallel);
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
