package dev.projectsapi.contract.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.Shell;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.honest.HonestServer;
import dev.projectsapi.spec.Contract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command beside a finding, run by a shell on the broken server while it is still there: what the finding says is seen again. */
final class FindingsAgainTest {

    /** Faults that come and go, or that only a sequence of requests shows. */
    private static final Set<String> NOT_IN_ONE_REQUEST = Set.of("transport", "state", "paging", "values", "scope");

    private static final int EACH = 5;
    private static final Pattern STATUS = Pattern.compile("status (\\d+)( [A-Z_]+)?.*");
    private static final Pattern FIRST_LINE = Pattern.compile("HTTP/1\\.1 (\\d+)");

    @Test
    void areNearlyAllSeenAgainByTheirCommand() throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not installed: the printed commands are not run");
        List<Broken> chosen = Broken.all().stream()
                .filter(broken -> !NOT_IN_ONE_REQUEST.contains(broken.kind()) && !broken.needsData())
                .toList();
        List<String> notSeen = new ArrayList<>();
        int seen = 0;

        try (HonestServer honest = HonestServer.start()) {
            for (int i = 0; i < chosen.size(); i += EACH) {
                Broken broken = chosen.get(i);
                try (HonestServer server = HonestServer.start(broken.change())) {
                    Finding finding = firstFinding(server);
                    String answer = answer(server, finding.curl());
                    String right = answer(
                            honest,
                            finding.curl()
                                    .replace(
                                            server.baseUri().getAuthority(),
                                            honest.baseUri().getAuthority()));
                    if (answer.equals(right) || !showsStatus(finding, answer)) {
                        notSeen.add(broken + ": " + finding + " but " + answer);
                    } else {
                        seen++;
                    }
                }
            }
        }

        // some faults of every kind depend on what was asked before; no single command shows those
        assertThat(notSeen).hasSizeLessThanOrEqualTo(seen / 6);
        assertThat(seen).isGreaterThan(20);
    }

    private static Finding firstFinding(HonestServer server) throws Exception {
        VerifyOptions first = new VerifyOptions(
                List.of(), List.of(), true, 1, false, false, Duration.ofMinutes(5), Optional.empty(), false);
        Verdict verdict = Verifier.verify(Contract.builtIn(), server.underTest(), first);
        return verdict.findings().get(0);
    }

    /** Where the finding names a status and a code, the answer has them. */
    private static boolean showsStatus(Finding finding, String answer) {
        Matcher told = STATUS.matcher(finding.seen());
        Matcher status = FIRST_LINE.matcher(answer);
        if (!told.matches()) {
            return true;
        }
        boolean isHead = finding.curl().matches("curl -I .*|.* -X HEAD .*");
        boolean sameCode =
                told.group(2) == null || isHead || answer.contains(told.group(2).strip());
        return status.find() && status.group(1).equals(told.group(1)) && sameCode;
    }

    /** Without what differs in every answer. */
    private static String answer(HonestServer server, String command) throws Exception {
        return Shell.run(server.accounts(), List.of(command))
                .replaceAll("\"NextPageToken\":\"[^\"]*\"", "\"NextPageToken\":\"…\"")
                .replaceAll("(?im)^(Date|X-Request-Id):.*$", "");
    }
}
