package dev.projectsapi.contract.examination;

import static dev.projectsapi.contract.examination.ClientCase.Ending.GIVES_UP;
import static dev.projectsapi.contract.examination.ClientCase.Who.MANY_PAGES;

import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.util.List;

/** Refusals that stay, and redirects, which this API does not have. */
final class RefusalCases {

    private static final HttpAnswer UNAUTHORIZED = HttpAnswer.json(401, Payload.error("UNAUTHORIZED"))
            .with("WWW-Authenticate", "Basic realm=\"projects\", charset=\"UTF-8\"");
    /** Some libraries show credentials only when they are asked for them. */
    private static final int TWO = 2;

    private static final int FEW = 15;

    private RefusalCases() {}

    static List<ClientCase> all() {
        return List.of(
                givesUp("unauthorized", "36", "401 for ever.", Scripts.always(TWO, UNAUTHORIZED)),
                givesUp(
                        "unauthorized-on-a-later-page",
                        "34",
                        "401 for the second page. What was printed before is right.",
                        Scripts.later(2 * TWO, Integer.MAX_VALUE, UNAUTHORIZED)),
                givesUp(
                        "unknown-error-code",
                        "2",
                        "418 with a code that is not in the contract yet.",
                        Scripts.always(TWO, HttpAnswer.json(418, Payload.error("FUTURE_CODE", "Something new.")))),
                givesUp(
                        "forbidden",
                        "36",
                        "403 for ever.",
                        Scripts.always(TWO, HttpAnswer.json(403, Payload.error("ACCOUNT_INACTIVE")))),
                givesUp(
                        "redirect-to-another-host",
                        "35",
                        "302 to another host. Nothing is asked there.",
                        (origin, port) -> redirecting(302, port)),
                givesUp(
                        "lasting-redirect-to-another-host",
                        "35",
                        "307 to another host. Nothing is asked there.",
                        (origin, port) -> redirecting(307, port)),
                givesUp(
                        "unknown-issuer",
                        "52",
                        "https, with a certificate of an issuer whom nobody knows. Nothing is asked there.",
                        Untrusted::open));
    }

    private static ClientCase givesUp(String name, String row, String what, Trouble trouble) {
        return ClientCase.of(name, row, what + " The client gives up.", MANY_PAGES, GIVES_UP, trouble);
    }

    private static Scene redirecting(int status, int port) {
        // filled when the scene is there that the other host complains to
        ScriptedScene[] scene = new ScriptedScene[1];
        FaultServer elsewhere = FaultServer.following(request -> {
            scene[0].complain(
                    request.header("Authorization").isPresent()
                            ? "followed a redirect to another host, and showed it the credentials"
                            : "followed a redirect to another host");
            return HttpAnswer.json(200, Payload.page());
        });
        String target = elsewhere.uri().toString().replace("127.0.0.1", "localhost") + "/v2/Properties";
        scene[0] = new ScriptedScene(
                port, FEW, (request, own) -> HttpAnswer.of(status).with("Location", target));
        scene[0].withBeside(elsewhere);
        return scene[0];
    }
}
