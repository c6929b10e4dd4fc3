package dev.projectsapi.contract.honest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** FAI-1 and FAI-2: what a verifier may send to a server that holds real projects. */
class SafeRequestsTest {

    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    @Test
    void asksNothingThatCouldChangeAProject() throws ConnectException {
        List<Question> asked = asked();

        assertThat(asked)
                .extracting(Question::method)
                .containsOnly("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
        assertThat(asked)
                .filteredOn(question -> CHANGING.contains(question.method()) || overrides(question))
                .isNotEmpty()
                .allMatch(question -> question.path().matches("/v2/Properties/[A-Z0-9]{32}"))
                .noneMatch(question -> TestData.tenants().stream()
                        .flatMap(tenant -> tenant.projects().stream())
                        .anyMatch(project -> question.path().endsWith(project.sid())));
        assertThat(asked)
                .allMatch(question ->
                        question.header("Content-Length") == null || "0".equals(question.header("Content-Length")))
                .noneMatch(question -> question.has("Transfer-Encoding"));
    }

    @Test
    void asksInWellFormedHttpOnly() throws ConnectException {
        assertThat(asked())
                .allMatch(question -> (question.path() + question.query()).matches("[!-~]+"))
                .allMatch(
                        question -> question.lines().stream().allMatch(line -> line.matches("[A-Za-z0-9-]+: ?[ -~]*")))
                .allMatch(question -> question.lines().stream()
                                .filter(line -> line.startsWith("Host:"))
                                .count()
                        == 1)
                .allMatch(question -> question.path().length()
                                + question.query().length()
                                + String.join("12", question.lines()).length()
                        < 8_000);
    }

    private static boolean overrides(Question question) {
        return question.query().contains("_method=")
                || question.lines().stream().anyMatch(line -> line.matches("X-(HTTP-)?Method.*"));
    }

    /** Also of a server that wants to be asked something else: its tokens and Sids have blanks and line ends in them. */
    private static List<Question> asked() throws ConnectException {
        List<Question> asked = new CopyOnWriteArrayList<>();
        try (HonestServer server = HonestServer.start(api -> api.onReply((question, reply) -> asked.add(question)));
                HonestServer luring = HonestServer.start(api -> {
                    api.onReply((question, reply) -> asked.add(question));
                    api.onGood((call, body) -> body.computeIfPresent(
                            "NextPageToken", (key, token) -> "x HTTP/1.1\r\nX: y\r\n\r\nDELETE /"));
                })) {
            Verifier.verify(Contract.builtIn(), server.underTest(), VerifyOptions.defaults());
            Verifier.verify(Contract.builtIn(), luring.underTest(), VerifyOptions.defaults());
        }
        return asked;
    }
}
