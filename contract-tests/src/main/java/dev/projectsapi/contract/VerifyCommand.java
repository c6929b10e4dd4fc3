package dev.projectsapi.contract;

import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Trust;
import dev.projectsapi.contract.report.Report;
import dev.projectsapi.contract.report.ReportFiles;
import dev.projectsapi.contract.report.TerminalReport;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
        VerifyOptions options = options();
        ServerUnderTest server = new SubjectFile(subject, System.getenv()).read(address);
        Contract expected = expected();
        new SubjectSids(new ProjectsApi(expected), subject.toString()).check(server);
        checkCertificates();
        Optional<Path> folder = report.prepared();
        Verdict verdict = Verifier.verify(expected, server, options);
        List<String> remarks = remarks(expected, server);
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

    private List<String> remarks(Contract expected, ServerUnderTest server) {
        List<String> remarks = new ArrayList<>();
        if ((cacert != null || insecure)
                && "http".equalsIgnoreCase(server.baseUrl().getScheme())) {
            remarks.add("--cacert and --insecure are for https; " + server.baseUrl() + " was asked without TLS.");
        }
        // of a contract that the user gives, another form of the same says nothing
        if (contract == null) {
            Trust trust = new Trust(Optional.ofNullable(cacert), insecure);
            ContractOfServer.mismatch(expected, server.baseUrl(), trust).ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Of use or not, a file that is named has to be there. */
    private void checkCertificates() {
        if (cacert != null) {
            try {
                new Trust(Optional.of(cacert), false).check();
            } catch (IOException e) {
                throw new InputException("--cacert: " + e.getMessage());
            }
        }
    }

    private Contract expected() {
        Path file = contract;
        if (file == null) {
            return Contract.builtIn();
        }
        // names the line of what is wrong with the text
        if (Document.openApi(file).tree().path("paths").isEmpty()) {
            throw new InputException("--spec: " + file + ": paths: at least one is needed");
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
                only.stream().map(each -> RuleName.parse(each, "--only")).toList(),
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
    }
}
