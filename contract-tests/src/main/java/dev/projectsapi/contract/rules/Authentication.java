package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Request;
import java.util.List;

/** AUT-1: who is let in, and who is not. */
final class Authentication {

    private Authentication() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("AUT-1a", Authentication::nobodyIsLetInWithoutCredentials),
                Rule.of("AUT-1b", Authentication::rightCredentialsAreAccepted),
                Rule.of("AUT-1c", Authentication::nearMissesAreRefused),
                Rule.of("AUT-1d", Authentication::malformedCredentialsAreRefused),
                Rule.of("AUT-1e", Authentication::allRefusalsLookTheSame),
                Rule.onEveryAnswer("AUT-1f"),
                Rule.of("AUT-1h", Authentication::credentialsElsewhereAreNone),
                Rule.of("AUT-1i", Authentication::aTokenMayContainColons));
    }

    /** A refused request as GET and HEAD, on both operations: a server may have forgotten one of them. */
    private static void refusedEverywhere(Probe probe, Request list, Request one) {
        Refusal unauthorized = Refusal.unauthorized(probe.api());
        for (Request request : List.of(list, one, list.method("HEAD"), one.method("HEAD"))) {
            probe.refused(probe.ask(request), unauthorized);
        }
    }

    private static void nobodyIsLetInWithoutCredentials(Probe probe) {
        String sid = Samples.anySid(probe);
        probe.session().forgetConnection();
        refusedEverywhere(probe, probe.openList(), probe.openOne(sid));
        refusedEverywhere(probe, probe.openList(), probe.openOne(probe.unknownSid()));
        probe.good(probe.list(probe.main()));
        refusedEverywhere(probe, probe.openList(), probe.openOne(sid));
        probe.refused(probe.askFresh(probe.openList()), Refusal.unauthorized(probe.api()));
        for (String header : List.of("X-Forwarded-For", "X-Real-IP", "True-Client-IP")) {
            Request fromInside = probe.openList().with(header, "127.0.0.1");
            probe.refused(probe.ask(fromInside), Refusal.unauthorized(probe.api()));
        }
        Request fromInside = probe.openList().with("Forwarded", "for=127.0.0.1");
        probe.refused(probe.ask(fromInside), Refusal.unauthorized(probe.api()));
    }

    private static void rightCredentialsAreAccepted(Probe probe) {
        for (Caller caller : probe.active()) {
            probe.good(probe.list(caller));
            for (String scheme : List.of("basic", "BASIC", "bAsIC")) {
                Authorization same =
                        Authorization.line(scheme + " " + caller.base64(), scheme + " " + caller.shellBase64());
                probe.good(probe.ask(probe.openList().as(same)));
                probe.good(probe.ask(probe.openList().as(same).method("HEAD")));
            }
        }
    }

    private static void nearMissesAreRefused(Probe probe) {
        String sid = Samples.anySid(probe);
        for (Authorization miss : NearMisses.of(probe.main())) {
            probe.refused(probe.ask(probe.openList().as(miss)), Refusal.unauthorized(probe.api()));
        }
        for (Caller caller : probe.active()) {
            for (Authorization miss : NearMisses.of(caller).subList(0, 2)) {
                refusedEverywhere(
                        probe, probe.openList().as(miss), probe.openOne(sid).as(miss));
            }
            for (Caller other : probe.active()) {
                if (!other.token().equals(caller.token())) {
                    Authorization foreign =
                            Authorization.basic(caller.sid(), other.token(), other.shellTokenOfAnother());
                    refusedEverywhere(
                            probe,
                            probe.openList().as(foreign),
                            probe.openOne(sid).as(foreign));
                }
            }
        }
    }

    private static void malformedCredentialsAreRefused(Probe probe) {
        Caller caller = probe.main();
        String sid = Samples.anySid(probe);
        boolean head = false;
        for (Authorization malformed : MalformedCredentials.of(caller)) {
            Request one = probe.openOne(sid).as(malformed);
            probe.refused(probe.ask(probe.openList().as(malformed)), Refusal.unauthorized(probe.api()));
            probe.refused(probe.ask(head ? one.method("HEAD") : one), Refusal.unauthorized(probe.api()));
            head = !head;
        }
        for (Caller each : probe.active()) {
            MalformedCredentials.inTheUrlAlphabet(each)
                    .ifPresent(other ->
                            probe.refused(probe.ask(probe.openList().as(other)), Refusal.unauthorized(probe.api())));
        }
    }

    private static void allRefusalsLookTheSame(Probe probe) {
        String sid = Samples.anySid(probe);
        Answer first = probe.ask(probe.openList());
        probe.refused(first, Refusal.unauthorized(probe.api()));
        for (Authorization wrong : Samples.wrongCredentials(probe)) {
            for (Request request : List.of(probe.openList(), probe.openOne(sid), probe.openOne(probe.unknownSid()))) {
                Answer answer = probe.ask(request.as(wrong));
                probe.expect(
                        answer.json().equals(first.json()),
                        answer,
                        "the body that a request without credentials gets: " + first.json(),
                        answer.json().toString());
            }
        }
    }

    private static void credentialsElsewhereAreNone(Probe probe) {
        Caller caller = probe.main();
        Refusal unauthorized = Refusal.unauthorized(probe.api());
        String account = caller.sid();
        String token = Samples.urlEncoded(caller.token());
        String pair = Samples.urlEncoded(caller.base64());
        for (String query : List.of(
                "AccountSid=" + account + "&Token=" + token,
                "accountSid=" + account + "&token=" + token,
                "account_sid=" + account + "&auth_token=" + token,
                "AccountSid=" + account + "&AuthToken=" + token,
                "username=" + account + "&password=" + token,
                "user=" + account + "&pass=" + token,
                "access_token=" + pair,
                "access_token=" + token,
                "api_key=" + token,
                "auth=" + pair,
                "Authorization=Basic%20" + pair,
                "authorization=Basic+" + pair)) {
            probe.refused(probe.ask(probe.openList(query)), unauthorized);
        }
        for (String header :
                List.of("X-Authorization", "Proxy-Authorization", "X-Forwarded-Authorization", "Authentication")) {
            probe.refused(probe.ask(probe.openList().with(header, "Basic " + caller.base64())), unauthorized);
        }
        probe.refused(
                probe.ask(probe.openList().with("X-Account-Sid", account).with("X-Auth-Token", caller.token())),
                unauthorized);
        probe.refused(probe.ask(probe.openList().with("X-Api-Key", caller.token())), unauthorized);
        probe.refused(probe.ask(probe.openList().with("Cookie", "Authorization=" + caller.base64())), unauthorized);
    }

    private static void aTokenMayContainColons(Probe probe) {
        Caller caller = probe.active().stream()
                .filter(each -> each.token().contains(":"))
                .findFirst()
                .orElseThrow(() -> new CannotRun("no active account has a token with a colon"));
        probe.good(probe.list(caller));
        String beforeTheColon = caller.token().substring(0, caller.token().lastIndexOf(':'));
        Authorization cut = Authorization.basic(caller.sid(), beforeTheColon, "${TOKEN%:*}");
        probe.refused(probe.ask(probe.openList().as(cut)), Refusal.unauthorized(probe.api()));
    }
}
