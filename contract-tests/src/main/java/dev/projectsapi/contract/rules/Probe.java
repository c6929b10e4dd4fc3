package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.contract.exchange.Shown;
import dev.projectsapi.spec.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What a rule's check works with: it asks as somebody, compares, and says what is wrong under the rule's id. */
final class Probe {

    private final Session session;
    private final String rule;

    Probe(Session session, String rule) {
        this.session = session;
        this.rule = rule;
    }

    ProjectsApi api() {
        return session.api();
    }

    Session session() {
        return session;
    }

    /** The same numbers for the same seed, whichever other rules run. */
    Random random() {
        return new Random(session.options().seed() * 31 + rule.hashCode());
    }

    // who

    List<Caller> active() {
        return session.active();
    }

    /** The active account with the most projects. */
    Caller main() {
        return active().stream()
                .max(Comparator.comparingInt(caller -> session.holding(caller)
                        .map(holding -> holding.items().size())
                        .orElse(-1)))
                .orElseThrow(() -> new CannotRun("no active account is given"));
    }

    /** The main account, if it has at least so many projects. */
    Caller mainWith(int projects) {
        Caller main = main();
        if (holding(main).items().size() < projects) {
            throw new CannotRun("no account has " + projects + " projects");
        }
        return main;
    }

    Caller inactive() {
        return session.inactive().stream().findFirst().orElseThrow(() -> new CannotRun("no inactive account is given"));
    }

    Holding holding(Caller caller) {
        return session.holding(caller)
                .orElseThrow(() -> new CannotRun("the list of " + caller.sid() + " could not be read"));
    }

    /** A Sid that none of the accounts has. */
    String unknownSid() {
        return Sids.unknown(this);
    }

    // what

    Parameter count() {
        return api().count().orElseThrow(() -> new CannotRun("the contract has no parameter that counts"));
    }

    Parameter skip() {
        return api().skip().orElseThrow(() -> new CannotRun("the contract has no parameter that skips"));
    }

    Parameter token() {
        return api().token().orElseThrow(() -> new CannotRun("the contract has no page token"));
    }

    String count(Object value) {
        return count().name() + "=" + value;
    }

    String skip(Object value) {
        return skip().name() + "=" + value;
    }

    String token(String value) {
        return token().name() + "=" + value;
    }

    Request listRequest(Caller caller, String... query) {
        return openList(query).as(caller.authorization());
    }

    Request openList(String... query) {
        return Request.get(api().listPath() + (query.length == 0 ? "" : "?" + String.join("&", query)));
    }

    Request oneRequest(Caller caller, String rawSid) {
        return openOne(rawSid).as(caller.authorization());
    }

    Request openOne(String rawSid) {
        return Request.get(api().onePath(rawSid));
    }

    Answer ask(Request request) {
        return session.ask(request, false);
    }

    Answer askFresh(Request request) {
        return session.ask(request, true);
    }

    Answer list(Caller caller, String... query) {
        return ask(listRequest(caller, query));
    }

    Answer one(Caller caller, String rawSid) {
        return ask(oneRequest(caller, rawSid));
    }

    /** The token of a page that is not the last. */
    String tokenOf(Caller caller, String... query) {
        return list(caller, query)
                .next()
                .orElseThrow(() -> new CannotRun("no page token was given where one was expected"));
    }

    // what is wrong

    void violated(Answer answer, String expected, String seen) {
        session.found(rule, expected, Shown.text(seen), answer.exchange().request());
    }

    void expect(boolean holds, Answer answer, String expected, String seen) {
        if (!holds) {
            violated(answer, expected, seen);
        }
    }

    /** Expects the status of a good answer; whether it has it. */
    boolean good(Answer answer) {
        expect(answer.isGood(), answer, "a good answer", answer.summary());
        return answer.isGood();
    }

    /** Expects this error. Of a HEAD only the status can be compared. */
    void refused(Answer answer, Refusal refusal) {
        boolean same = answer.status() == refusal.status()
                && (answer.isHead()
                        || (answer.code().equals(refusal.code())
                                && answer.blamed().equals(refusal.blamed())));
        expect(same, answer, refusal.toString(), answer.summary());
    }

    /** Expects the projects of a page that begins after {@code skip}; of a long list those that are known. */
    void page(Answer answer, Caller caller, long skip, long count) {
        if (!good(answer)) {
            return;
        }
        Holding holding = holding(caller);
        int size = holding.sizeOfPage(skip, count);
        List<JsonNode> known = holding.page(skip, count);
        List<JsonNode> items = answer.items();
        List<String> sids = answer.sids();
        if (sids.size() != size) {
            violated(answer, size + " projects", sids.size() + " projects");
            return;
        }
        if (answer.total() != holding.said()) {
            violated(answer, "a total of " + holding.said() + ", as before", "" + answer.total());
            return;
        }
        for (int i = 0; i < known.size(); i++) {
            if (!items.get(i).equals(known.get(i))) {
                violated(
                        answer,
                        "project " + (skip + i + 1) + " of the list at place " + (i + 1) + ": "
                                + Shown.text(known.get(i).toString()),
                        items.get(i).toString());
                return;
            }
        }
    }

    /** Expects that what was read, up to this answer, is what was read before, with all fields. */
    void sameProjects(Answer last, List<JsonNode> read, List<JsonNode> before) {
        if (read.size() != before.size()) {
            violated(last, before.size() + " projects", read.size() + " projects");
            return;
        }
        for (int i = 0; i < read.size(); i++) {
            if (!read.get(i).equals(before.get(i))) {
                violated(
                        last,
                        "the project as it was: " + Shown.text(before.get(i).toString()),
                        read.get(i).toString());
                return;
            }
        }
    }
}
