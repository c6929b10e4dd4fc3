package dev.projectsapi.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.Shell;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.exchange.Curl;
import dev.projectsapi.contract.exchange.Header;
import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.spec.Contract;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The command beside a finding, run by a shell, against the request that the verifier itself sends. */
final class CurlCommandsTest {

    private static final List<String> OF_THE_TOOL = List.of("user-agent", "host");

    @Test
    void sendsWhatTheVerifierSentForEveryKindOfRequest() throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not installed: the printed commands are not run");
        ServerUnderTest subject;
        List<Request> sent = new ArrayList<>();
        Set<String> shapes = new HashSet<>();
        try (ProjectsServer stub = Sample.serve()) {
            subject = Sample.at(stub.baseUri());
            new Verification(Contract.builtIn(), subject, VerifyOptions.defaults()).run(exchange -> {
                if (shapes.addAll(shapes(exchange.request()))) {
                    sent.add(exchange.request());
                }
            });
        }
        List<Caller> callers = subject.accounts().stream().map(Caller::new).toList();
        Secrets secrets = new Secrets(callers);
        Curl curl = new Curl(secrets.shellTexts(), List.of());

        try (FaultServer recorder = FaultServer.following(Script.always(HttpAnswer.of(200)))) {
            List<String> commands = sent.stream()
                    .map(request -> secrets.maskCommand(curl.command(request, recorder.uri() + request.target())))
                    .toList();
            Shell.run(subject.accounts(), commands);

            List<SeenRequest> seen = recorder.seen().requests();
            assertThat(seen).hasSameSizeAs(commands);
            for (int i = 0; i < seen.size(); i++) {
                // curl encodes a token in the query in its own way
                boolean encoded = commands.get(i).contains("--data-urlencode");
                assertThat(lines(seen.get(i), target(seen.get(i).target(), encoded)))
                        .as(commands.get(i))
                        .isEqualTo(lines(sent.get(i), target(sent.get(i).target(), encoded)));
                assertThat(commands.get(i)).doesNotContain(tokens(subject));
            }
        }
    }

    /** What a command has to get right: two targets that differ in letters and digits only are the same to it. */
    private static Set<String> shapes(Request request) {
        return Set.of(
                "method " + request.method(),
                "headers " + request.headers(),
                "credentials "
                        + request.authorization()
                                .map(who -> shape(who.curlOption()))
                                .orElse(""),
                "target " + request.target().replaceAll("\\w+", "a"));
    }

    private static String shape(String text) {
        return text.replaceAll("[A-Za-z0-9_-]{30,}", "S").replaceAll("\\d+", "1");
    }

    private static CharSequence[] tokens(ServerUnderTest subject) {
        return subject.accounts().stream().map(Account::token).toArray(CharSequence[]::new);
    }

    private static String target(String raw, boolean decoded) {
        return decoded ? URLDecoder.decode(raw, StandardCharsets.UTF_8) : raw;
    }

    private static List<String> lines(Request request, String target) {
        List<String> lines = new ArrayList<>();
        request.authorization().ifPresent(who -> lines.add(line(new Header("Authorization", who.value()))));
        request.headers().lines().forEach(header -> lines.add(line(header)));
        lines.sort(null);
        lines.add(0, request.method() + " " + target);
        return lines;
    }

    private static List<String> lines(SeenRequest request, String target) {
        List<String> lines = new ArrayList<>();
        for (String line : request.headerLines()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            if (!OF_THE_TOOL.contains(name.toLowerCase(Locale.ROOT))) {
                lines.add(line(new Header(name, line.substring(colon + 1).strip())));
            }
        }
        lines.sort(null);
        lines.add(0, request.method() + " " + target);
        return lines;
    }

    private static String line(Header header) {
        return header.name().toLowerCase(Locale.ROOT) + ": " + header.value();
    }
}
