package dev.projectsapi.contract;

import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Trust;
import dev.projectsapi.contract.report.Report;
import dev.projectsapi.contract.report.ReportFiles;
import dev.projectsapi.contract.report.TerminalReport;
import dev.projectsapi.contract.rules.RuleBook;
import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verify}: is a running server what the contract says? */
@Command(
        name = "verify",
        description = "Verifies a running server against the contract, from outside.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--subject",
            required = true,
            paramLabel = "FILE",
            description = "Which server, and as whom: baseUrl, accounts, data.")
    private Path subject = Path.of("");

    @Option(names = "--url", paramLabel = "URL", description = "Takes the place of the subject's baseUrl.")
    private @Nullable String url;

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description = "Another contract than the built-in one, OpenAPI 3.0 or 3.1.")
    private @Nullable Path contract;

    @Option(
            names = "--gaps",
            paramLabel = "FILE",
            description = "Known gaps: rule, reason, and expires (a date) where it is accepted for a time.")
    private @Nullable Path gaps;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "RULE",
            description = "Only these rules, by id or a beginning of it: PRO-4b, PRO-4, PRO.")
    private List<String> only = List.of();

    @Option(names = "--fail-fast", description = "Ends at the first rule that fails.")
    private boolean failFast;

    @Mixin
    private ReportOption report = new ReportOption();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed asks the same. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--allow-undeclared-fields",
            description = "A field that the contract does not declare is no violation.")
    private boolean allowUndeclaredFields;

    @Option(names = "--require-all", description = "A rule that could not run counts as a finding.")
    private boolean requireAll;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Ends after so long. Default: ${DEFAULT-VALUE}")
    private int maxSeconds;

    @Option(names = "--cacert", paramLabel = "FILE", description = "Certificates (PEM) to be believed, for https.")
    private @Nullable Path cacert;

    @Option(names = "--insecure", description = "Believes every certificate.")
    private boolean insecure;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws ConnectException {
        checkOptions();
        Optional<URI> address = Optional.ofNullable(url).map(text -> SubjectFile.address(text, "--url"));
        ServerUnderTest server = new SubjectFile(subject, System.getenv()).read(address);
        Contract expected = expected();
        VerifyOptions options = options();
        Optional<Path> folder = report.prepared();
        Verdict verdict = Verifier.verify(expected, server, options);
        List<String> remarks = contract == null ? otherContract(expected, server) : List.of();
        Report told = Report.of(verdict, server.baseUrl(), expected, remarks);
        folder.ifPresent(made -> ReportFiles.write(told, made));
        // asks for a terminal, and honours NO_COLOR
        boolean coloured = CommandLine.Help.Ansi.AUTO.enabled();
        new TerminalReport(told, coloured).print(spec.commandLine().getOut());
        if (!verdict.findings().isEmpty()) {
            return 1;
        }
        return verdict.finished() ? 0 : OneLineErrors.USAGE;
    }

    /** Of a contract that the user gives, another form of the same says nothing. */
    private List<String> otherContract(Contract builtIn, ServerUnderTest server) {
        Trust trust = new Trust(Optional.ofNullable(cacert), insecure);
        return ContractOfServer.mismatch(builtIn, server.baseUrl(), trust).stream()
                .toList();
    }

    private Contract expected() {
        Path file = contract;
        if (file == null) {
            return Contract.builtIn();
        }
        Contract read = Contract.read(file);
        try {
            return new ProjectsApi(read).contract();
        } catch (IllegalArgumentException e) {
            throw new InputException("--spec: " + file + " is no contract of this API: " + e.getMessage());
        }
    }

    private VerifyOptions options() {
        List<KnownGap> known = gaps == null ? List.of() : GapsFile.read(gaps);
        return new VerifyOptions(
                only,
                known,
                failFast,
                seed,
                allowUndeclaredFields,
                requireAll,
                Duration.ofSeconds(maxSeconds),
                Optional.ofNullable(cacert),
                insecure);
    }

    private void checkOptions() {
        if (maxSeconds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--max-seconds: a number from 1 is needed, not " + maxSeconds);
        }
        for (String each : only) {
            if (each.isBlank() || !RuleBook.knows(each)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--only: there is no rule " + each + "; ids are those of docs/contract-rules.md, "
                                + RuleBook.ids().get(0) + " for instance");
            }
        }
    }
}
