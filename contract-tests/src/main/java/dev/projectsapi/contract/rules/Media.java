package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Request;
import java.util.ArrayList;
import java.util.List;

/** PRO-3, PRO-4, PRO-5, PRO-8: negotiation, and the form of every answer. */
final class Media {

    private static final String JSON = "application/json";

    private Media() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PRO-3", Media::onlyWhatExcludesJsonIsNotAcceptable),
                Rule.onEveryAnswer("PRO-4a"),
                Rule.onEveryAnswer("PRO-4b"),
                Rule.onEveryAnswer("PRO-4c"),
                Rule.of("PRO-4d", Media::nothingIsCompressedUnasked),
                Rule.onEveryAnswer("PRO-4e"),
                Rule.onEveryAnswer("PRO-5a"),
                Rule.onEveryAnswer("PRO-5b"),
                Rule.onEveryAnswer("PRO-6b"),
                Rule.of("PRO-8", Media::noAnswerIsForABrowser));
    }

    private static void onlyWhatExcludesJsonIsNotAcceptable(Probe probe) {
        Caller caller = probe.main();
        Refusal refusal = Refusal.notAcceptable(probe.api());
        List<Request> requests = new ArrayList<>(List.of(probe.listRequest(caller)));
        Samples.knownSid(probe).ifPresent(sid -> requests.add(probe.oneRequest(caller, sid)));
        for (Request request : requests) {
            for (String range : List.of(
                    "text/html",
                    "application/xml",
                    "text/*",
                    "image/png, text/html;q=0.9",
                    JSON + ";q=0",
                    JSON + ";q=0.0",
                    "text/html, " + JSON + ";q=0",
                    JSON + "; q=0",
                    JSON + ";Q=0",
                    "text/json",
                    "application/jsonx",
                    "application/json-patch+json")) {
                probe.refused(probe.ask(request.accept(range)), refusal);
            }
            probe.refused(probe.ask(request.accept("text/html").method("HEAD")), refusal);
            probe.refused(probe.ask(request.accept("text/html").with("Accept", "application/xml")), refusal);
            for (String range : List.of(
                    "",
                    "*/*",
                    "application/*",
                    JSON,
                    "APPLICATION/JSON",
                    "text/html, " + JSON,
                    "text/html," + JSON + ";q=0.1",
                    "text/html, */*;q=0.1",
                    JSON + ";q=0.001",
                    "text/html;q=0, " + JSON,
                    JSON + ";q=1.0",
                    "application/*;q=0.5, text/*;q=0.9",
                    JSON + " ; q=0.5",
                    "text/html;level=1, application/xml, */*",
                    ";;;, " + JSON,
                    "foo, " + JSON,
                    JSON + ", ,",
                    ", " + JSON,
                    "text/html,," + JSON,
                    JSON + ", text/plain;q=abc",
                    "text/x-" + "y".repeat(250) + ", " + JSON)) {
                probe.good(probe.ask(request.accept(range)));
            }
            probe.good(probe.ask(request.withoutAccept()));
            probe.good(probe.ask(request.accept("text/html").with("Accept", JSON)));
        }
        // if nothing of the header can be read, nothing is accepted
        for (String unreadable : List.of(";;;", "/", JSON + ";q=abc")) {
            probe.refused(probe.ask(probe.listRequest(caller).accept(unreadable)), refusal);
        }
        // whether it is acceptable is left open; the answer is UTF-8 in both cases
        probe.ask(probe.listRequest(caller).accept(JSON + ";charset=iso-8859-1"));
        probe.good(probe.ask(probe.listRequest(caller).with("Accept-Charset", "utf-16")));
    }

    private static void nothingIsCompressedUnasked(Probe probe) {
        Caller caller = probe.main();
        for (Request request : List.of(
                probe.listRequest(caller, probe.count(Lists.max(probe.count()))),
                probe.oneRequest(caller, Samples.anySid(probe)),
                probe.listRequest(caller, probe.count("abc")))) {
            for (String coding : List.of("identity", "gzip;q=0", "x-unknown", "br", "")) {
                probe.ask(request.with("Accept-Encoding", coding));
            }
            Answer plain = probe.ask(request);
            for (String coding : List.of("gzip", "gzip;q=0.5, identity;q=0.1")) {
                Answer asked = probe.ask(request.with("Accept-Encoding", coding));
                boolean same = asked.status() == plain.status()
                        && asked.items().equals(plain.items())
                        && asked.project().equals(plain.project());
                probe.expect(same, asked, "what is answered without Accept-Encoding", asked.summary());
            }
        }
    }

    private static void noAnswerIsForABrowser(Probe probe) {
        Caller caller = probe.main();
        String origin = "https://example.com";
        probe.ask(probe.listRequest(caller).with("Origin", "null"));
        probe.ask(probe.listRequest(caller).with("Origin", origin));
        probe.ask(probe.openList().with("Origin", origin));
        probe.ask(probe.oneRequest(caller, Samples.anySid(probe)).with("Origin", origin));
        probe.ask(probe.oneRequest(caller, "x").with("Origin", origin));
        probe.ask(probe.listRequest(caller).with("Origin", origin).method("HEAD"));
        probe.ask(probe.listRequest(caller).with("Origin", origin).accept("text/html"));
        probe.ask(Request.get(probe.api().listPath() + "X").with("Origin", origin));
        probe.ask(probe.openOne(probe.unknownSid())
                .with("Origin", origin)
                .method("POST")
                .with("Content-Length", "0"));
        for (Caller inactive : probe.session().inactive()) {
            probe.ask(probe.listRequest(inactive).with("Origin", origin));
        }
        probe.ask(probe.openList()
                .method("OPTIONS")
                .with("Origin", origin)
                .with("Access-Control-Request-Method", "GET")
                .with("Access-Control-Request-Headers", "authorization"));
    }
}
