package dev.projectsapi.contract.report;

import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What there is to tell about one verification. */
public record Report(Verdict verdict, URI server, Contract contract) {

    /** The last line of every form: how many rules, how many requests. */
    public String summary() {
        return verdict.count(Result.PASSED) + " rules passed, "
                + verdict.count(Result.FAILED) + " failed, "
                + verdict.count(Result.KNOWN_GAP) + " known gaps, "
                + verdict.count(Result.COULD_NOT_RUN) + " could not run; "
                + verdict.requests() + " requests in " + seconds() + " s";
    }

    String seconds() {
        return String.format(java.util.Locale.ROOT, "%.1f", verdict.took().toMillis() / 1000.0);
    }

    /**
     * Writes {@code report.html}, {@code junit.xml} and {@code report.json}.
     *
     * @throws dev.projectsapi.contract.InputException if that cannot be done
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new dev.projectsapi.contract.InputException("--report: " + folder + " cannot be written");
        }
    }
}
