package dev.projectsapi.contract;

import static dev.projectsapi.contract.faults.Answers.close;
import static dev.projectsapi.contract.faults.Answers.reset;
import static dev.projectsapi.contract.faults.Answers.send;
import static dev.projectsapi.contract.faults.Answers.stall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.contract.faults.ServerCertificate;
import dev.projectsapi.contract.honest.HonestServer;
import dev.projectsapi.server.ProjectsServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server answers that could be reached is judged, and only that; and what is no fault of its own is no finding. */
@Execution(CONCURRENT)
final class ReachedServerTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> answers() {
        HttpAnswer unauthorized = HttpAnswer.json(401, Payload.error("UNAUTHORIZED"))
                .with("Cache-Control", "no-store")
                .with("WWW-Authenticate", "Basic realm=\"x\"");
        return Stream.of(
                arguments("nothing", close()),
                arguments("a broken connection", reset()),
                arguments("a redirect", HttpAnswer.of(302).with("Location", "http://127.0.0.1:1/")),
                arguments("no entry for anybody", unauthorized),
                arguments("a page", HttpAnswer.html(200, "<html>welcome</html>")),
                arguments(
                        "a cut body",
                        HttpAnswer.json(200, Payload.page()).cutAfter(20).then(close())),
                arguments(
                        "a head without an end",
                        send("HTTP/1.1 200 OK\r\nContent-Type: appl").then(close())),
                arguments(
                        "another protocol",
                        send("220 mail.example.com ESMTP\r\n").then(close())),
                arguments("TLS", send("\u0015\u0003\u0001\u0000\u0002\u0002F").then(close())),
                arguments("an empty success", HttpAnswer.of(204)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void isJudgedWhenItAnswers(String name, Answer answer) throws Exception {
        try (FaultServer server = FaultServer.following(Script.always(answer))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())));

            judged(run);
        }
    }

    @Test
    void isJudgedByOneRuleAloneWhenItLetsNobodyIn() throws Exception {
        try (FaultServer server = FaultServer.answering(HttpAnswer.json(401, Payload.error("UNAUTHORIZED"))
                .with("Cache-Control", "no-store")
                .with("WWW-Authenticate", "Basic realm=\"x\""))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())), "--only", "AUT-4a");

            judged(run);
            assertThat(run.out())
                    .contains(
                            "FAIL AUT-1b",
                            "status 401 UNAUTHORIZED to the given credentials of ",
                            "SKIP AUT-4a  could not run: the server refuses the given credentials");
        }
    }

    @Test
    void isCalledNoApiWhenItAnswersHtml() throws Exception {
        try (FaultServer server = FaultServer.answering(HttpAnswer.html(200, "<html><body>Welcome</body></html>"))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())));

            judged(run);
            assertThat(run.out().substring(run.out().indexOf("FAIL "))).startsWith("FAIL AUT-1b");
            assertThat(run.out()).contains("HTML with status 200: is the URL right?");
            assertThat(run.lastLine()).startsWith("0 rules passed, ");
        }
    }

    @Test
    void passesNoRuleThatHadNothingToJudge() throws Exception {
        try (FaultServer server = FaultServer.answering(HttpAnswer.json(503, Payload.error("UNAVAILABLE")))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())));

            judged(run);
            assertThat(run.lastLine()).startsWith("0 rules passed, ");
        }
    }

    @Tag("slow")
    @Test
    void isJudgedWhenItIsSilent() throws Exception {
        try (FaultServer server = FaultServer.answering(stall())) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())));

            judged(run);
            assertThat(run.out()).contains("FAIL PRO-6b");
        }
    }

    @Test
    void isJudgedWhenItSpeaksNoTls() throws Exception {
        try (ProjectsServer stub = Sample.serve()) {
            Run run = Run.verify(Run.subject(folder, Sample.at(secure(stub.baseUri()))));

            judged(run);
            assertThat(run.out()).contains("no TLS connection: ", ", 3 times");
        }
    }

    /** It takes the beginning of TLS for that of a request, and waits for the rest. */
    @Tag("slow")
    @Test
    void isJudgedWhenItIsSilentOverTls() throws Exception {
        try (FaultServer server = FaultServer.answering(HttpAnswer.json(200, Payload.page()))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(secure(server.uri()))));

            judged(run);
            assertThat(run.out()).contains("no TLS connection: the server was silent");
        }
    }

    private static URI secure(URI plain) {
        return URI.create("https://" + plain.getAuthority());
    }

    @Test
    void overTlsIsBelievedByItsAuthorityAlone() throws Exception {
        ServerCertificate certificate = ServerCertificate.valid();
        try (ProjectsServer stub = Sample.serve();
                FaultServer server = FaultServer.overTls(certificate.shown(), Relay.unchanged(stub.baseUri()))) {
            Path subject = Run.subject(folder, Sample.at(server.uri()));

            Run unknown = Run.verify(subject, "--only", "PRO-1a");
            Run believed = Run.verify(subject, "--only", "PRO-1a,LST-1a", "--cacert", pem(certificate));
            Run insecure = Run.verify(subject, "--only", "PRO-1a,LST-1a", "--insecure");

            judged(unknown);
            assertThat(unknown.out())
                    .contains("no TLS connection: its certificate is not trusted (--cacert FILE ", "--insecure");
            assertThat(believed.exit()).as(believed.out()).isZero();
            assertThat(insecure.exit()).as(insecure.out()).isZero();
        }
    }

    @Test
    void overTlsIsNotBelievedUnderAnothersName() throws Exception {
        ServerCertificate certificate = ServerCertificate.forHost("other.example.com");
        try (ProjectsServer stub = Sample.serve();
                FaultServer server = FaultServer.overTls(certificate.shown(), Relay.unchanged(stub.baseUri()))) {
            Path subject = Run.subject(folder, Sample.at(server.uri()));

            judged(Run.verify(subject, "--only", "PRO-1a", "--cacert", pem(certificate)));
            assertThat(Run.verify(subject, "--only", "PRO-1a", "--insecure").exit())
                    .isZero();
        }
    }

    @Test
    void mayHaveAPathPrefix() throws Exception {
        try (ProjectsServer stub = Sample.serve();
                FaultServer server =
                        FaultServer.following(behind("/gateway/projects", Relay.unchanged(stub.baseUri())))) {
            Path subject = Run.subject(folder, Sample.at(server.uri()));

            Run right = Run.verify(
                    subject, "--url", server.uri() + "/gateway/projects/", "--only", "PRO-1a,PRO-2a,ONE-2,LST-1a");
            Run wrong = Run.verify(subject, "--url", server.uri() + "/gateway", "--only", "LST-1a");

            assertThat(right.exit()).as(right.out()).isZero();
            judged(wrong);
            assertThat(wrong.out()).contains("/gateway/v2/Properties");
        }
    }

    private static Script behind(String prefix, Script script) {
        return request -> request.target().startsWith(prefix + "/")
                ? script.answerTo(new SeenRequest(
                        request.number(),
                        request.connection(),
                        request.at(),
                        request.method(),
                        request.target().substring(prefix.length()),
                        request.headerLines()))
                : HttpAnswer.html(404, "nothing here");
    }

    @Test
    void isWaitedForWhenItAsksTo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (HonestServer server = HonestServer.start(api -> api.onReply((question, reply) -> {
            if (asked.incrementAndGet() % 60 == 0) {
                reply.status = asked.get() % 120 == 0 ? 429 : 503;
                reply.set("Retry-After", "0");
                reply.text(Payload.error(reply.status == 429 ? "TOO_MANY_REQUESTS" : "UNAVAILABLE"));
            }
        }))) {
            Run run = Run.verify(Run.subject(folder, server.underTest()), "--only", "LST-1b,LST-2c,ONE-2,PAR-1");

            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(asked.get()).isGreaterThan(120);
        }
    }

    @Test
    void isNeitherAccusedNorPassedWhenItIsAlwaysBusy() throws Exception {
        try (FaultServer server = FaultServer.answering(HttpAnswer.json(429, Payload.error("TOO_MANY_REQUESTS"))
                .with("Cache-Control", "no-store")
                .with("Retry-After", "60"))) {
            Run run = Run.verify(Run.subject(folder, Sample.at(server.uri())));

            assertThat(run.exit()).as(run.out()).isEqualTo(2);
            assertThat(run.out()).contains("the server kept answering 429").doesNotContain("FAIL");
            assertThat(run.out())
                    .contains("did not come to its end: the server asked to wait (429 or 503), whatever it was asked.");
        }
    }

    private static void judged(Run run) {
        assertThat(run.exit()).as(run.out() + run.err()).isOne();
        assertThat(run.out()).contains("FAIL ");
        assertThat(run.err()).isEmpty();
    }

    private Path pem(ServerCertificate certificate) throws Exception {
        return Files.writeString(folder.resolve("authority.pem"), certificate.authorityAsPem());
    }
}
