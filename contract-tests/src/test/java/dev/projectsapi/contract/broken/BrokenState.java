package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Query.Numbers;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import dev.projectsapi.contract.honest.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Remembers what it should forget, or changes what it should only show. */
final class BrokenState {

    private BrokenState() {}

    /** Tells how often a project has been shown alone. */
    private static BiConsumer<Call, Map<String, Object>> views(BiConsumer<Integer, Map<String, Object>> change) {
        Map<Object, Integer> views = new ConcurrentHashMap<>();
        return (call, project) ->
                change.accept(views.merge(project.get("PropertySid"), call.isList() ? 0 : 1, Integer::sum), project);
    }

    /** Tells the answer before, on the same connection. */
    private static BiConsumer<Question, Reply> before(BiConsumer<Reply, Reply> change) {
        Map<Integer, Reply> replies = new ConcurrentHashMap<>();
        return (question, reply) -> {
            Reply before = replies.put(question.connection(), reply);
            if (before != null) {
                change.accept(before, reply);
            }
        };
    }

    /** Takes a project out of the list once HEAD has asked for it. */
    private static Function<Call, List<Stored>> hidingWhatHeadAskedFor(Api api) {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        api.onReply((q, r) -> asked.addAll(q.isHead() && r.status == 200 ? Set.of(q.path()) : Set.of()));
        return call -> call.caller().projects().stream()
                .filter(p -> !asked.contains("/v2/Properties/" + p.sid()))
                .toList();
    }

    /** Puts what was looked at alone to the front. */
    private static void lastSeenFirst(Api api) {
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        api.onProject((call, project) -> seen.addAll(call.isList() ? List.of() : List.of(project.get("PropertySid"))));
        api.sorting =
                Comparator.comparing((Stored p) -> !seen.contains(p.sid())).thenComparing(Stored::sid);
    }

    static List<Broken> servers() {
        return new Broken.Kind("state")
                .row(
                        "counts views in the name",
                        "AUT-2c",
                        api -> api.onProject(
                                views((seen, p) -> p.put("Name", seen > 0 ? "Seen " + seen : p.get("Name")))))
                .row(
                        "activates a project that was looked at",
                        "AUT-2c",
                        api -> api.onProject(views((seen, p) ->
                                p.put("Active", seen > 0 || p.get("Active").equals(true)))))
                .row(
                        "activates a project that was looked at twice",
                        "PRO-6a",
                        api -> api.onProject(views((seen, p) ->
                                p.put("Active", seen > 1 || p.get("Active").equals(true)))))
                .row(
                        "removes a project that was looked at three times",
                        "AUT-2c",
                        api -> api.onProject(views((seen, p) -> p.keySet().removeIf(k -> seen > 3))))
                .row(
                        "counts each list that was asked for",
                        "AUT-2c",
                        api -> api.total = (call, size) -> size + call.question.number() / 200)
                .row(
                        "hides a project after 500 requests",
                        "AUT-2c",
                        api -> api.projects = call -> call.question.number() < 500
                                ? call.caller().projects()
                                : call.caller().projects().stream().skip(1).toList())
                .row(
                        "hides a project after 1000 requests",
                        "AUT-2c",
                        api -> api.projects = call -> call.question.number() < 1000
                                ? call.caller().projects()
                                : call.caller().projects().stream().skip(1).toList())
                .row(
                        "renames a project after 1000 requests",
                        "AUT-2c",
                        api -> api.onProject(
                                (call, p) -> p.put("Name", call.question.number() < 1000 ? p.get("Name") : "New")))
                .row(
                        "renames a project after 1000 requests where it stands alone",
                        "AUT-2c",
                        api -> api.onProject((call, p) ->
                                p.put("Name", call.question.number() < 1000 || call.isList() ? p.get("Name") : "New")))
                .row("hides a project that HEAD asked for", "PRO-6a", api -> api.projects = hidingWhatHeadAskedFor(api))
                .row(
                        "keeps nobody after 1000 requests",
                        "PRO-9",
                        api -> api.credentials.caller = (q, who) -> q.number() < 1000 ? who : null)
                .row(
                        "limits a caller to 1000 requests without saying when to come back",
                        "PRO-5b",
                        api -> api.onReply((q, r) -> r.status = q.number() > 1000 ? 429 : r.status))
                .row(
                        "keeps the last count for the next request",
                        "AUT-2b",
                        api -> api.query.judge = (n, v) -> {
                            if (n.has(v) && n.least() == 1) {
                                api.query.count = new Numbers("Results_Count", 1, 200, v);
                            }
                            return n.has(v) ? v : null;
                        })
                .row(
                        "keeps the last skip for the next request",
                        "LST-1c",
                        api -> api.query.judge = (n, v) -> {
                            if (n.has(v) && n.least() == 0) {
                                api.query.skip = new Numbers("Results_Skip", 0, Integer.MAX_VALUE, v);
                            }
                            return n.has(v) ? v : null;
                        })
                .row(
                        "keeps a small count for the next request",
                        "AUT-2b",
                        api -> api.query.judge = (n, v) -> {
                            if (n.has(v) && n.least() == 1) {
                                api.query.count = new Numbers("Results_Count", 1, 200, v == 1 ? 1 : 50);
                            }
                            return n.has(v) ? v : null;
                        })
                .row(
                        "answers what follows an error on a connection with it",
                        "AUT-2b",
                        api -> api.onReply(
                                before((last, r) -> r.status = last.status == 400 && r.status == 200 ? 500 : r.status)))
                .row(
                        "repeats the errors of the request before",
                        "AUT-2b",
                        api -> api.onReply(before(
                                (last, r) -> r.text(r.status == 400 && last.status == 400 ? last.text() : r.text()))))
                .row(
                        "leaves out the body behind HEAD",
                        "PRO-6b",
                        api -> api.onReply(before((last, r) -> r.sendsBody = last.sendsBody && r.sendsBody)))
                .row(
                        "keeps the Content-Type of the request before",
                        "PRO-4b",
                        api -> api.onReply(before((last, r) ->
                                r.set("Content-Type", last.status == 405 ? "text/plain" : "application/json"))))
                .row("sorts what was looked at to the front", "LST-3", BrokenState::lastSeenFirst)
                .servers();
    }
}
