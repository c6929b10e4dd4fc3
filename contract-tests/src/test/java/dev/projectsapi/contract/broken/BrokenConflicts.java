package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Stored;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Obeys other parameters beside a page token, or does not. */
final class BrokenConflicts {

    private BrokenConflicts() {}

    private static List<Stored> cut(List<Stored> all, long from, long count) {
        return all.stream().skip(from).limit(count).toList();
    }

    /** Shows behind a token as many as the page had that the token came with. */
    private static BiFunction<Call, List<Stored>, List<Stored>> keepingTheCount() {
        Map<Long, Long> counts = new ConcurrentHashMap<>();
        return (call, all) -> {
            counts.putIfAbsent(call.from + call.count, call.count);
            return cut(
                    all,
                    call.from,
                    call.token == null ? call.count : counts.getOrDefault((long) call.from, call.count));
        };
    }

    static List<Broken> servers() {
        return new Broken.Kind("token and count")
                .row("takes the token of another account", "PAG-5f", api -> api.tokens.owner = tenant -> "anybody")
                .row(
                        "takes the large account's token from the empty one",
                        "PAG-5f",
                        api -> api.tokens.owner = tenant ->
                                tenant.projects().isEmpty() ? api.tenants.get(0).sid() : tenant.sid())
                .row(
                        "takes the small account's token from the large one",
                        "PAG-5f",
                        api -> api.tokens.owner = tenant -> tenant.projects().isEmpty() ? tenant.sid() : "filled")
                .row("keeps the count of the page before", "PAG-5b", api -> api.page = keepingTheCount())
                .row(
                        "ignores the count beside a token",
                        "PAG-5b",
                        api -> api.page = (call, all) -> all.stream()
                                .skip(call.from)
                                .limit(call.token == null ? call.count : 50)
                                .toList())
                .row(
                        "needs no more than the token for 100 projects",
                        "PAG-5b",
                        api -> api.page = (call, all) -> all.stream()
                                .skip(call.from)
                                .limit(
                                        call.question.query().startsWith("NextPageToken")
                                                        && !call.question
                                                                .query()
                                                                .contains("&")
                                                ? 100
                                                : call.count)
                                .toList())
                .row(
                        "finds a count beside a token a conflict",
                        "PAG-5b",
                        api -> api.query.isConflict = call ->
                                call.token != null && call.question.query().contains("Count"))
                .row("finds no conflict", "PAG-5d", api -> api.query.isConflict = call -> false)
                .row(
                        "finds a skip of 0 a conflict, too",
                        "PAG-5d",
                        api -> api.query.isConflict = call ->
                                call.token != null && call.question.query().contains("Results_Skip"))
                .row(
                        "finds no conflict where the skip stands first",
                        "PAG-5d",
                        api -> api.query.isConflict = call -> call.token != null
                                && call.skip != 0
                                && !call.question.query().startsWith("Results_Skip"))
                .row(
                        "finds no conflict in a skip of 1",
                        "PAG-5d",
                        api -> api.query.isConflict = call -> call.token != null && call.skip > 1)
                .row(
                        "adds the skip to the token",
                        "PAG-5d",
                        api -> api.query.isConflict = call -> {
                            call.from += (int) call.skip;
                            return false;
                        })
                .row(
                        "blames the token for a conflict",
                        "PAG-5d",
                        api -> api.onError((call, status) -> {
                            if (status.get("ErrorCode").equals("CONFLICTING_PARAMETERS"))
                                Call.maps(status.get("Errors")).get(0).put("FieldName", "NextPageToken");
                        }))
                .row(
                        "calls a conflict PARAMETER_INVALID",
                        "PAG-5d",
                        api -> api.onError((call, status) -> {
                            if (status.get("ErrorCode").equals("CONFLICTING_PARAMETERS")) {
                                status.put("ErrorCode", "PARAMETER_INVALID");
                            }
                        }))
                .servers();
    }
}
