package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Stored;
import java.util.List;
import java.util.stream.Stream;

/** Shows an account what belongs to another one, or that it exists. */
final class BrokenScope {

    private BrokenScope() {}

    /** The projects of all accounts. */
    private static List<Stored> everybodys(Api api) {
        return api.tenants.stream()
                .flatMap(tenant -> tenant.projects().stream())
                .toList();
    }

    private static boolean exists(Api api, Call call) {
        return everybodys(api).stream().anyMatch(project -> project.sid().equals(call.sid));
    }

    static List<Broken> servers() {
        return new Broken.Kind("scope")
                .row("lists the projects of all accounts", "AUT-3a", api -> api.projects = call -> everybodys(api))
                .row("shows any project to anybody", "AUT-3a", api -> api.searched = call -> everybodys(api))
                .row(
                        "shows any project to anybody by HEAD",
                        "AUT-3a",
                        api -> api.searched = call -> call.question.isHead()
                                ? everybodys(api)
                                : call.caller().projects())
                .row("shows any project as the caller's own", "AUT-3a", api -> {
                    api.searched = call -> everybodys(api);
                    api.onProject((call, p) -> p.put("AccountSid", call.caller().sid()));
                })
                .row(
                        "shows the small account's projects to the empty one",
                        "AUT-3a",
                        api -> api.searched = call -> api.tenants.get(2).equals(call.caller())
                                ? api.tenants.get(1).projects()
                                : call.caller().projects())
                .row(
                        "shows the small account's projects to the large one",
                        "AUT-3a",
                        api -> api.searched = call -> api.tenants.get(0).equals(call.caller())
                                ? everybodys(api)
                                : call.caller().projects())
                .row(
                        "lists one project of another account",
                        "AUT-3a",
                        api -> api.projects = call -> Stream.concat(
                                        call.caller().projects().stream(),
                                        api.tenants.get(1).projects().stream().limit(1))
                                .distinct()
                                .toList())
                .row(
                        "lists the large account's projects to the empty one",
                        "AUT-3a",
                        api -> api.projects = call -> call.caller().projects().isEmpty()
                                ? api.tenants.get(0).projects()
                                : call.caller().projects())
                .row("lists another's projects as the caller's own", "AUT-3a", api -> {
                    api.projects = call -> everybodys(api);
                    api.onProject((call, p) -> p.put("AccountSid", call.caller().sid()));
                })
                .row(
                        "lists the projects of an account in the query",
                        "AUT-3a",
                        api -> api.projects = call -> api.tenants.stream()
                                .filter(t -> call.question.query().contains("AccountSid=" + t.sid()))
                                .findFirst()
                                .orElse(call.caller())
                                .projects())
                .row(
                        "counts the projects of all accounts",
                        "AUT-3b",
                        api -> api.total = (call, size) -> everybodys(api).size())
                .row(
                        "counts the projects of the inactive account, too",
                        "AUT-3b",
                        api -> api.total = (call, size) -> size + 2)
                .row(
                        "counts the projects of the page",
                        "AUT-3b",
                        api -> api.total = (call, size) -> (int) Math.min(call.count, size))
                .row("counts one too many", "AUT-3b", api -> api.total = (call, size) -> size + 1)
                .row(
                        "counts one too many for an empty account",
                        "AUT-3b",
                        api -> api.total = (call, size) -> Math.max(size, 1))
                .row(
                        "counts active projects only",
                        "AUT-3b",
                        api -> api.total = (call, size) -> (int) call.caller().projects().stream()
                                .filter(Stored::active)
                                .count())
                .row("counts up to 200", "AUT-3b", api -> api.total = (call, size) -> Math.min(size, 200))
                .row(
                        "refuses a foreign Sid with 403",
                        "AUT-3a",
                        api -> api.missing = call -> exists(api, call)
                                ? new Call.Fault(403, "FORBIDDEN", List.of())
                                : Call.Fault.of(400, "PROPERTY_NOT_FOUND", "PropertySid"))
                .row(
                        "refuses a foreign Sid with 404",
                        "AUT-3a",
                        api -> api.missing = call -> exists(api, call)
                                ? Call.Fault.of(404, "NOT_FOUND")
                                : Call.Fault.of(400, "PROPERTY_NOT_FOUND", "PropertySid"))
                .row(
                        "refuses a foreign Sid in other words",
                        "AUT-3c",
                        api -> api.onError((call, status) -> status.put(
                                "Message", exists(api, call) ? "This project is not yours." : "Correct it.")))
                .row(
                        "refuses a foreign Sid in other words for the field",
                        "AUT-3c",
                        api -> api.onError((call, status) -> Call.maps(status.get("Errors"))
                                .forEach(e -> e.put("Message", exists(api, call) ? "Not yours." : "Unknown."))))
                .row(
                        "refuses a foreign Sid with one more blank",
                        "AUT-3c",
                        api -> api.onReply((q, r) -> r.text(
                                r.status == 400
                                                && everybodys(api).stream()
                                                        .anyMatch(p -> q.path().endsWith(p.sid()))
                                        ? r.text() + " "
                                        : r.text())))
                .row(
                        "refuses a foreign Sid of the inactive account in other words",
                        "AUT-3c",
                        api -> api.onError((call, status) -> status.put(
                                "Message",
                                api.tenants.get(3).projects().stream()
                                                .anyMatch(p -> p.sid().equals(call.sid))
                                        ? "Inactive."
                                        : "Correct it.")))
                .row("lets the inactive account in", "AUT-4a", api -> api.isActive = tenant -> true)
                .row(
                        "lets the inactive account in by HEAD",
                        "AUT-4a",
                        api -> api.onReply((q, r) -> r.status = q.isHead() && r.status == 403 ? 200 : r.status))
                .row(
                        "finds the inactive account's credentials wrong",
                        "AUT-4a",
                        api -> api.credentials.caller = (q, who) -> who == null || !who.active() ? null : who)
                .row(
                        "calls an inactive account FORBIDDEN",
                        "AUT-4a",
                        api -> api.onError((call, status) -> status.computeIfPresent(
                                "ErrorCode", (k, v) -> v.equals("ACCOUNT_INACTIVE") ? "FORBIDDEN" : v)))
                .row(
                        "looks for the project before it looks whether the account is active",
                        "AUT-4a",
                        api -> api.onReply(
                                (q, r) -> r.status = r.status == 403 && api.isOne.test(q.path()) ? 400 : r.status))
                .row(
                        "tells everybody that an account is inactive",
                        "AUT-4b",
                        api -> api.credentials.sameToken =
                                (given, right) -> given.equals(right) || right.startsWith("Inactive"))
                .row(
                        "compares the inactive account's token by its beginning",
                        "AUT-4b",
                        api -> api.credentials.sameToken = (given, right) ->
                                given.equals(right) || (right.startsWith("Inactive") && right.startsWith(given)))
                .row(
                        "tells the token's owner that another account is inactive",
                        "AUT-4b",
                        api -> api.credentials.sameToken = (given, right) ->
                                given.equals(right) || (right.startsWith("Inactive") && given.startsWith("Main")))
                .servers();
    }
}
