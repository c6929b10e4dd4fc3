package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Headers;
import dev.projectsapi.contract.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PRO-1, PRO-2a: methods and paths. */
final class Methods {

    private static final String EMPTY = "0";

    private Methods() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PRO-1a", Methods::headIsAnsweredAsGet),
                Rule.of("PRO-1b", Methods::otherMethodsAreRefused),
                Rule.onEveryAnswer("PRO-1c"),
                Rule.of("PRO-1d", Methods::aMethodCannotBeOverridden),
                Rule.of("PRO-2a", Methods::otherPathsAreUnknown));
    }

    private static void headIsAnsweredAsGet(Probe probe) {
        Caller caller = probe.main();
        String sid = Samples.anySid(probe);
        Authorization wrong = Authorization.basic(caller.sid(), caller.token() + "x", "${TOKEN}x");
        List<Request> requests = new ArrayList<>(List.of(
                probe.listRequest(caller),
                probe.listRequest(caller, probe.count(1)),
                probe.listRequest(caller, probe.skip(Lists.max(probe.skip()))),
                probe.listRequest(caller, probe.count(Lists.max(probe.count()))),
                probe.oneRequest(caller, sid),
                probe.oneRequest(caller, probe.unknownSid()),
                probe.oneRequest(caller, "x"),
                probe.listRequest(caller, probe.count("abc")),
                probe.listRequest(caller, probe.skip(-1)),
                probe.listRequest(caller, probe.token("garbage")),
                probe.openList(),
                probe.openOne(sid),
                probe.openList().as(wrong),
                probe.listRequest(caller).accept("text/html"),
                probe.listRequest(caller).withoutAccept(),
                Request.get(probe.api().listPath() + "/").as(caller.authorization()),
                Request.get(probe.api().listPath() + "X")));
        for (Caller other : probe.active()) {
            requests.add(probe.listRequest(other));
        }
        for (Caller inactive : probe.session().inactive()) {
            requests.add(probe.listRequest(inactive));
        }
        Optional<String> token = probe.list(caller, probe.count(1)).next();
        token.ifPresent(given -> requests.add(probe.listRequest(caller, probe.token(given), probe.count(2))));
        for (Request request : requests) {
            compare(probe, probe.ask(request), probe.ask(request.method("HEAD")));
        }
        // on a connection of its own, the end of the connection shows a body that should not be there
        probe.askFresh(probe.oneRequest(caller, sid).method("HEAD").with("Connection", "close"));
        probe.askFresh(probe.openList().method("HEAD").with("Connection", "close"));
    }

    private static void compare(Probe probe, Answer get, Answer head) {
        probe.expect(head.status() == get.status(), head, "status " + get.status() + ", as GET", head.summary());
        Headers got = get.exchange().headers();
        Headers headers = head.exchange().headers();
        for (String name : List.of("Content-Type", "Cache-Control")) {
            probe.expect(
                    headers.joined(name).equals(got.joined(name)),
                    head,
                    name + ": " + got.joined(name) + ", as GET",
                    headers.joined(name));
        }
        boolean challenged = got.first("WWW-Authenticate").isPresent();
        probe.expect(
                headers.first("WWW-Authenticate").isPresent() == challenged,
                head,
                "WWW-Authenticate as GET",
                "WWW-Authenticate: " + headers.joined("WWW-Authenticate"));
        Optional<String> length = got.first("Content-Length");
        // a random page token may be of another length each time, and a server may send chunks now and then
        boolean chunked = headers.first("Transfer-Encoding").isPresent()
                && headers.first("Content-Length").isEmpty();
        if (length.isPresent() && get.next().isEmpty() && !chunked) {
            probe.expect(
                    headers.first("Content-Length").equals(length),
                    head,
                    "Content-Length " + length.get() + ", as GET",
                    "Content-Length " + headers.first("Content-Length").orElse("is not there"));
        }
    }

    /** FAI-2: what could change something is sent only to a Sid that nobody has. */
    private static void otherMethodsAreRefused(Probe probe) {
        Caller caller = probe.main();
        Refusal refusal = Refusal.noSuchMethod(probe.api());
        Authorization wrong = Authorization.basic(caller.sid(), caller.token() + "x", "${TOKEN}x");
        List<Authorization> everybody = new ArrayList<>(List.of(caller.authorization(), wrong));
        probe.session().inactive().forEach(inactive -> everybody.add(inactive.authorization()));
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
            List<Request> requests = new ArrayList<>();
            requests.add(probe.openOne(probe.unknownSid()));
            if (List.of("POST", "OPTIONS", "TRACE").contains(method)) {
                requests.add(probe.openList());
                requests.add(probe.openList(probe.count(1)));
            }
            requests.removeIf(request -> isDeclared(probe, request.method(method)));
            for (Request open : requests) {
                Request request = empty(open.method(method));
                probe.refused(probe.ask(request), refusal);
                for (Authorization who : everybody) {
                    probe.refused(probe.ask(request.as(who)), refusal);
                }
            }
        }
    }

    /** Another contract may know more methods. */
    private static boolean isDeclared(Probe probe, Request request) {
        boolean list = request.path().equals(probe.api().listPath());
        String path = list ? probe.api().listPath() : probe.api().one().path();
        return probe.api().contract().operation(request.method(), path).isPresent();
    }

    /** RFC 9110: a method that usually has a body says that it has none. */
    private static Request empty(Request request) {
        return List.of("POST", "PUT", "PATCH").contains(request.method())
                ? request.with("Content-Length", EMPTY)
                : request;
    }

    private static void aMethodCannotBeOverridden(Probe probe) {
        Caller caller = probe.main();
        Request unknown = probe.oneRequest(caller, probe.unknownSid());
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            for (String method : List.of("DELETE", "POST")) {
                probe.refused(probe.ask(unknown.with(header, method)), Refusal.noSuchProject(probe.api()));
            }
            probe.refused(probe.ask(unknown.method("HEAD").with(header, "POST")), Refusal.noSuchProject(probe.api()));
            probe.refused(
                    probe.ask(empty(unknown.method("POST")).with(header, "GET")), Refusal.noSuchMethod(probe.api()));
        }
        probe.refused(
                probe.ask(probe.oneRequest(caller, probe.unknownSid() + "?_method=DELETE")),
                Refusal.noSuchProject(probe.api()));
    }

    private static void otherPathsAreUnknown(Probe probe) {
        Caller caller = probe.main();
        Refusal refusal = Refusal.noSuchPath(probe.api());
        for (String path : OtherPaths.of(probe.api().listPath(), Samples.anySid(probe))) {
            probe.refused(probe.ask(Request.get(path).as(caller.authorization())), refusal);
            probe.refused(probe.ask(Request.get(path)), refusal);
        }
        Request slash = Request.get(probe.api().listPath() + "/").as(caller.authorization());
        probe.refused(probe.ask(slash.method("HEAD")), refusal);
        probe.refused(probe.ask(empty(slash.method("POST"))), refusal);
        probe.refused(
                probe.ask(Request.get(probe.api().listPath() + "/?" + probe.count(1))
                        .as(caller.authorization())),
                refusal);
    }
}
