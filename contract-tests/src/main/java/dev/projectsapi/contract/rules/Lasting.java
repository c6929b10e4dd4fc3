package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** AUT-2b, AUT-2c, PRO-6a, PRO-9: what stays the same from one request to the next, and over the whole verification. */
final class Lasting {

    /** More than 50 in a row, so that a server which fails once in 50 does so here, wherever its count stands. */
    private static final int OFTEN = 60;

    private Lasting() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("AUT-2b", Lasting::oneRequestLeavesNoTrace),
                Rule.atTheEnd("PRO-9", Lasting::aDeclaredRequestNeverFails),
                Rule.atTheEnd("AUT-2c", Lasting::equalRequestsGetTheSameItems),
                Rule.atTheEnd("PRO-6a", Lasting::readingChangesNothing));
    }

    private static void oneRequestLeavesNoTrace(Probe probe) {
        Caller caller = probe.mainWith(4);
        long usual = Lists.byDefault(probe.count());
        String token = probe.tokenOf(caller, probe.count(2));
        List<Request> before = List.of(
                probe.listRequest(caller, probe.count(1)),
                probe.listRequest(caller, probe.count(3), probe.skip(1)),
                probe.listRequest(caller, probe.skip(2)),
                probe.listRequest(caller, probe.token(token)),
                probe.listRequest(caller, probe.count("abc")),
                probe.listRequest(caller, probe.token("garbage")),
                probe.listRequest(caller).accept("text/html"),
                probe.oneRequest(caller, "x"),
                probe.oneRequest(caller, probe.unknownSid()),
                probe.openList(),
                probe.openList().method("OPTIONS"),
                Request.get(probe.api().listPath() + "X"),
                probe.listRequest(caller).method("HEAD"));
        for (Request request : before) {
            probe.ask(request);
            probe.page(probe.list(caller), caller, 0, usual);
            probe.ask(request);
            probe.page(probe.list(caller, probe.count(2)), caller, 0, 2);
        }
        probe.refused(
                probe.list(caller, probe.count("abc")),
                Refusal.invalid(probe.api(), probe.count().name()));
        probe.refused(
                probe.list(caller, probe.skip("abc")),
                Refusal.invalid(probe.api(), probe.skip().name()));
    }

    private static void aDeclaredRequestNeverFails(Probe probe) {
        Caller caller = probe.main();
        Request list = probe.listRequest(caller, probe.count(1));
        Request one = Samples.knownSid(probe)
                .map(sid -> probe.oneRequest(caller, sid))
                .orElse(list);
        for (int i = 0; i < OFTEN; i++) {
            // on a connection of its own: who closes one that was kept may do so at any moment
            probe.good(probe.askFresh(i % 2 == 0 ? list : one));
        }
    }

    private static void equalRequestsGetTheSameItems(Probe probe) {
        for (Caller caller : probe.active()) {
            Holding holding = probe.holding(caller);
            for (int i = 0; i < 3; i++) {
                Answer answer = i == 1 ? probe.askFresh(probe.listRequest(caller)) : probe.list(caller);
                if (probe.good(answer)) {
                    List<JsonNode> before = holding.items()
                            .subList(
                                    0,
                                    Math.min(
                                            answer.items().size(),
                                            holding.items().size()));
                    probe.page(answer, caller, 0, Lists.byDefault(probe.count()));
                    probe.sameProjects(answer, answer.items(), before);
                }
            }
            if (!holding.sids().isEmpty()) {
                Answer one = probe.one(caller, holding.sids().get(0));
                probe.expect(
                        one.project().equals(holding.items().get(0)),
                        one,
                        "the project as it was: " + holding.items().get(0),
                        one.project().toString());
            }
        }
    }

    private static void readingChangesNothing(Probe probe) {
        String count = probe.count(Lists.max(probe.count()));
        for (Caller caller : probe.active()) {
            Holding before = probe.holding(caller);
            List<JsonNode> now = new ArrayList<>();
            Answer page = probe.list(caller, count);
            Optional<String> next = page.next();
            now.addAll(page.items());
            while (probe.good(page)
                    && next.isPresent()
                    && now.size() < before.items().size()) {
                page = probe.list(caller, count, probe.token(next.get()));
                next = page.next();
                now.addAll(page.items());
            }
            probe.sameProjects(page, now, before.items());
            probe.expect(
                    page.total() == before.total(),
                    page,
                    "a total of " + before.total() + ", as before",
                    "" + page.total());
        }
    }
}
