package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.Kind.ANSWER;
import static dev.projectsapi.contract.clientfaults.Kind.AUTHENTICATION;
import static dev.projectsapi.contract.clientfaults.Kind.OTHER;
import static dev.projectsapi.contract.clientfaults.Kind.TIMEOUT;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.client.Credentials;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.contract.faults.ServerCertificate;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Rows 35, 36, 43, 44 and 49: who gets to see the credentials, and which ones. */
final class SecretRows {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page());

    private SecretRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                        35,
                        "redirect 301/302/307 to the same host, to another host, http to https",
                        "not followed; the credentials reach no other host",
                        redirects()),
                Row.of(
                        36,
                        "401 with and without challenge",
                        "`AuthenticationException`, 1 request, the token in no text",
                        unauthorized("with", echo().with("WWW-Authenticate", "Basic realm=\"x\"")),
                        unauthorized("without", echo()),
                        unauthorized("without an envelope", HttpAnswer.html(401, "<html>Who are you?</html>")),
                        unauthorized("far down", HttpAnswer.html(401, " ".repeat(3_990) + Setup.CREDENTIALS.token()))),
                Row.of(
                        43,
                        "the listener throws; the credentials supplier throws",
                        "an answer is not lost to a listener; what the supplier throws passes through; no leak",
                        new FaultCase("listener", SecretRows::listenerThrows),
                        new FaultCase("supplier", SecretRows::supplierThrows),
                        new FaultCase("supplier, undeclared", SecretRows::supplierThrowsUndeclared),
                        new FaultCase("supplier that takes too long", SecretRows::supplierIsLate)),
                Row.of(
                        44,
                        "the credentials supplier changes between tries (rotation)",
                        "the new ones are used",
                        SecretRows::rotation),
                Row.of(49, "two clients with different credentials in one JVM", "never mixed", SecretRows::twoClients));
    }

    private static List<FaultCase> redirects() {
        return Stream.of(301, 302, 307)
                .flatMap(status -> Stream.of(
                        new FaultCase(status + " to the same host", stage -> {
                            int[] asked = {0};
                            FaultServer[] self = new FaultServer[1];
                            self[0] = stage.following(request -> asked[0]++ == 0 ? to(status, self[0]) : PAGE);
                            notFollowed(stage, null);
                        }),
                        new FaultCase(status + " to another host", stage -> {
                            FaultServer other = FaultServer.answering(PAGE);
                            stage.serve(to(status, other));
                            notFollowed(stage, stage.opened(other));
                        }),
                        new FaultCase(status + " to https", stage -> {
                            FaultServer other = FaultServer.overTls(
                                    ServerCertificate.valid().shown(), Script.always(PAGE));
                            stage.serve(to(status, other));
                            notFollowed(stage, stage.opened(other));
                        })))
                .toList();
    }

    private static HttpAnswer to(int status, FaultServer other) {
        return HttpAnswer.of(status).with("Location", other.uri() + "/v2/Properties");
    }

    private static void notFollowed(Stage stage, FaultServer other) {
        Expected.of(UNEXPECTED).check(stage.client().list());

        if (other != null) {
            assertThat(other.seen().connectionCount()).isZero();
        }
    }

    /** A server that quotes what it was sent. */
    private static HttpAnswer echo() {
        String token = Setup.CREDENTIALS.token();
        return HttpAnswer.json(
                        401, Payload.error("UNAUTHORIZED", "Not " + token + ", nor " + encoded(Setup.CREDENTIALS)))
                .with("X-Request-Id", token);
    }

    private static FaultCase unauthorized(String name, HttpAnswer answer) {
        return new FaultCase(name, stage -> {
            stage.serve(answer);

            Outcome outcome = stage.client().list();

            Expected.of(AUTHENTICATION).check(outcome);
            assertThat(outcome.said() + outcome.failure())
                    .doesNotContain(Setup.CREDENTIALS.token(), encoded(Setup.CREDENTIALS))
                    .doesNotContain(Setup.CREDENTIALS.token().substring(0, 8));
        });
    }

    private static void listenerThrows(Stage stage) {
        Logger log = Logger.getLogger(ProjectsClient.class.getName());
        log.setFilter(record -> false);
        stage.serve(PAGE);
        Client client = stage.client(setup -> setup.maxConcurrentCalls(1).listener(() -> {
            throw new IllegalStateException("of the listener");
        }));

        // twice: the first has given its place back
        Expected.answer().check(client.list());
        Expected.answer().check(client.list());
        log.setFilter(null);
    }

    private static void supplierThrows(Stage stage) {
        RuntimeException sealed = new UnsupportedOperationException("the vault is sealed");
        stage.serve(PAGE);
        Client client = stage.client(setup -> setup.maxConcurrentCalls(1).credentials(() -> {
            throw sealed;
        }));

        for (int call = 0; call < 2; call++) {
            Outcome outcome = client.list();

            Expected.of(OTHER).requests(0).check(outcome);
            assertThat(outcome.thrown()).isSameAs(sealed);
        }
    }

    /** As other languages can. */
    private static void supplierThrowsUndeclared(Stage stage) {
        Exception unread = new IOException("the vault's file cannot be read");
        stage.serve(PAGE);
        Client client = stage.client(
                setup -> setup.credentials(() -> SecretRows.<Credentials, RuntimeException>sneaky(unread)));

        Outcome outcome = client.list();

        Expected.of(OTHER).requests(0).check(outcome);
        assertThat(outcome.thrown()).isSameAs(unread);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, E extends Exception> T sneaky(Exception thrown) throws E {
        throw (E) thrown;
    }

    private static void supplierIsLate(Stage stage) {
        Duration total = Duration.ofMillis(100);
        stage.serve(PAGE);
        Client client = stage.client(setup -> setup.total(total).credentials(() -> {
            LockSupport.parkNanos(total.plusMillis(10).toNanos());
            return Setup.CREDENTIALS;
        }));

        Expected.of(TIMEOUT).requests(0).check(client.list());
    }

    private static void rotation(Stage stage) {
        AtomicInteger version = new AtomicInteger();
        var server = stage.serve(HttpAnswer.json(503, Payload.error("UNAVAILABLE")), PAGE);
        Client client = stage.client(
                setup -> setup.credentials(() -> new Credentials("ACCOUNT", "made-up-" + version.incrementAndGet())));

        Outcome outcome = client.list();

        Expected.answer().requests(2).check(outcome);
        assertThat(server.seen().requests())
                .extracting(SecretRows::credentials)
                .containsExactly("ACCOUNT:made-up-1", "ACCOUNT:made-up-2");
    }

    private static void twoClients(Stage stage) {
        var server = stage.serve(PAGE);
        Client one = stage.client(setup -> setup.credentials(() -> new Credentials("ONE", "made-up-1")));
        Client two = stage.client(setup -> setup.credentials(() -> new Credentials("TWO", "made-up-2")));

        for (int i = 0; i < 20; i++) {
            Expected.of(ANSWER).check((i % 3 == 0 ? one : two).list());
        }

        for (int i = 0; i < 20; i++) {
            assertThat(credentials(server.seen().requests().get(i)))
                    .isEqualTo(i % 3 == 0 ? "ONE:made-up-1" : "TWO:made-up-2");
        }
    }

    private static String encoded(Credentials credentials) {
        String both = credentials.accountSid() + ":" + credentials.token();
        return Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    private static String credentials(SeenRequest request) {
        String basic = request.header("Authorization").orElseThrow();
        return new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), UTF_8);
    }
}
