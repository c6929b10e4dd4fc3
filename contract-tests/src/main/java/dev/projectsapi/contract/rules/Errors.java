package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Request;
import java.util.List;

/** ERR: what an error says, and which one comes first. */
final class Errors {

    /** Text that no message contains unless it repeats what was sent. */
    private static final String MARKER = "zq7xMARKERq7z";

    private static final String HTML = "text/html";

    private Errors() {}

    static List<Rule> rules() {
        return List.of(
                Rule.onEveryAnswer("ERR-1a"),
                Rule.onEveryAnswer("ERR-1b"),
                Rule.onEveryAnswer("ERR-2a"),
                Rule.of("ERR-3", Errors::noMessageRepeatsInput),
                Rule.of("ERR-4", Errors::theFirstErrorOfTheOrderAnswers));
    }

    private static void noMessageRepeatsInput(Probe probe) {
        Caller caller = probe.main();
        Authorization nobody = Authorization.basic(MARKER, MARKER, MARKER);
        for (Request request : List.of(
                probe.listRequest(caller, probe.count(MARKER)),
                probe.listRequest(caller, probe.count("7319428")),
                probe.listRequest(caller, probe.skip(MARKER)),
                probe.listRequest(caller, probe.skip("-7319428")),
                probe.listRequest(caller, probe.token(MARKER)),
                probe.listRequest(caller, probe.token("%3Cscript%3E" + MARKER)),
                probe.listRequest(caller, probe.count("%27" + MARKER + "%22")),
                probe.oneRequest(caller, MARKER),
                probe.oneRequest(caller, "%3Cb%3E" + MARKER),
                probe.oneRequest(caller, probe.unknownSid()),
                probe.oneRequest(caller, probe.unknownSid() + MARKER),
                Request.get("/" + MARKER).as(caller.authorization()),
                Request.get(probe.api().listPath() + "/x/" + MARKER).as(caller.authorization()),
                probe.openList().as(nobody),
                probe.openList().as(Authorization.line("Bearer " + MARKER)),
                probe.listRequest(caller).accept("text/" + MARKER),
                probe.listRequest(caller, "foo=" + MARKER).accept(HTML),
                probe.listRequest(caller, probe.count(MARKER)).with("X-Request-Id", MARKER),
                probe.openList().with("Accept-Language", "de"),
                probe.listRequest(caller, probe.count("abc")).with("Accept-Language", "ja, de;q=0.9"),
                probe.oneRequest(caller, probe.unknownSid()).with("Accept-Language", "de"),
                probe.openList().with("Referer", "https://example.com/" + MARKER),
                probe.listRequest(caller, probe.count("abc")).with("X-Forwarded-For", MARKER))) {
            Answer answer = probe.ask(request);
            String body = answer.json().toString();
            probe.expect(
                    !body.contains(MARKER) && !body.contains("7319428"),
                    answer,
                    "an error that does not repeat what was sent",
                    body);
        }
    }

    private static void theFirstErrorOfTheOrderAnswers(Probe probe) {
        Caller caller = probe.main();
        String unknown = probe.unknownSid();
        String bad = probe.count("abc");
        Authorization wrong = Authorization.basic(caller.sid(), caller.token() + "x", "${TOKEN}x");
        Request otherPath = Request.get(probe.api().listPath() + "X");
        Refusal path = Refusal.noSuchPath(probe.api());
        Refusal method = Refusal.noSuchMethod(probe.api());
        Refusal unauthorized = Refusal.unauthorized(probe.api());

        probe.refused(probe.ask(otherPath.method("POST").with("Content-Length", "0")), path);
        probe.refused(probe.ask(otherPath.method("OPTIONS")), path);
        probe.refused(probe.ask(otherPath), path);
        probe.refused(probe.ask(otherPath.as(wrong)), path);
        probe.refused(probe.ask(otherPath.as(caller.authorization()).accept(HTML)), path);

        probe.refused(probe.ask(probe.openList().method("OPTIONS")), method);
        probe.refused(probe.ask(probe.openList().as(wrong).method("OPTIONS")), method);
        probe.refused(probe.ask(probe.openOne(unknown).method("OPTIONS").accept(HTML)), method);
        probe.refused(probe.ask(probe.listRequest(caller, bad).method("OPTIONS")), method);
        probe.refused(probe.ask(probe.openOne("x").method("OPTIONS")), method);

        for (Authorization who : List.of(wrong, Authorization.line("Bearer x"))) {
            probe.refused(probe.ask(probe.openList().as(who).accept(HTML)), unauthorized);
            probe.refused(probe.ask(probe.openList(bad).as(who)), unauthorized);
            probe.refused(
                    probe.ask(probe.openList(probe.token("garbage"), probe.skip(1))
                            .as(who)),
                    unauthorized);
            probe.refused(probe.ask(probe.openOne("x").as(who)), unauthorized);
            probe.refused(probe.ask(probe.openOne(unknown).as(who)), unauthorized);
        }
        probe.refused(probe.ask(probe.openList(bad).accept(HTML)), unauthorized);
        probe.refused(probe.ask(probe.openOne("x")), unauthorized);
        probe.refused(probe.ask(probe.openOne(unknown)), unauthorized);

        Refusal notAcceptable = Refusal.notAcceptable(probe.api());
        probe.refused(probe.ask(probe.listRequest(caller, bad).accept(HTML)), notAcceptable);
        probe.refused(
                probe.ask(probe.listRequest(caller, probe.token("garbage")).accept(HTML)), notAcceptable);
        probe.refused(probe.ask(probe.oneRequest(caller, "x").accept(HTML)), notAcceptable);
        probe.refused(probe.ask(probe.oneRequest(caller, unknown).accept(HTML)), notAcceptable);

        for (Caller inactive : probe.session().inactive()) {
            Refusal refusal = Refusal.inactive(probe.api());
            probe.refused(probe.ask(probe.listRequest(inactive).accept(HTML)), refusal);
            probe.refused(probe.list(inactive, bad), refusal);
            probe.refused(probe.list(inactive, probe.token("garbage")), refusal);
            probe.refused(probe.one(inactive, "x"), refusal);
            probe.refused(probe.one(inactive, unknown), refusal);
            probe.refused(probe.ask(otherPath.as(inactive.authorization())), path);
            probe.refused(probe.ask(probe.listRequest(inactive).method("OPTIONS")), method);
        }
    }
}
