package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Call;
import java.util.List;
import java.util.Map;

/** Bodies of another shape. */
final class BrokenFields {

    private BrokenFields() {}

    private static void rename(Map<String, Object> body, String field, String other) {
        if (body.containsKey(field)) {
            body.put(other, body.remove(field));
        }
    }

    static List<Broken> servers() {
        return new Broken.Kind("fields")
                .row("leaves out a field", "PRO-4c", api -> api.onProject((call, p) -> p.remove("Active")))
                .row(
                        "leaves out a field that is false",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.values().remove(false)))
                .row(
                        "renames a field",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.put("Domain", p.remove("MainDomain"))))
                .row(
                        "writes a field in camelCase",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.put("name", p.remove("Name"))))
                .row(
                        "sends a boolean as text",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.computeIfPresent("SmsEnabled", (k, v) -> "" + v)))
                .row("sends a boolean as a number", "PRO-4c", api -> api.onProject((call, p) -> p.put("Active", 1)))
                .row("sends null for a text", "PRO-4c", api -> api.onProject((call, p) -> p.put("TimeZone", null)))
                .row(
                        "sends null for a boolean that is false",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.replaceAll((k, v) -> v.equals(false) ? null : v)))
                .row(
                        "adds a field to a project",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.put("CreatedAt", "2026-01-01")))
                .row(
                        "adds a field to single projects only",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.putAll(call.isList() ? Map.of() : Map.of("Links", List.of()))))
                .row("adds a field to the list", "PRO-4c", api -> api.onGood((call, body) -> body.put("Page", 1)))
                .row(
                        "leaves out a field of item 100",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.keySet().removeIf(k -> call.rank() == 99 && k.equals("Name"))))
                .row(
                        "mistypes a field of item 100",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.replace("Active", call.rank() == 99 ? "true" : p.get("Active"))))
                .row(
                        "leaves out a field of inactive projects",
                        "PRO-4c",
                        api -> api.onProject((call, p) ->
                                p.keySet().removeIf(k -> p.get("Active").equals(false) && k.equals("MainDomain"))))
                .row(
                        "sends null in inactive projects",
                        "PRO-4c",
                        api -> api.onProject((call, p) ->
                                p.replace("TimeZone", p.get("Active").equals(true) ? p.get("TimeZone") : null)))
                .row(
                        "leaves out a field from page 2 on",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.keySet().removeIf(k -> call.from > 0 && k.equals("TimeZone"))))
                .row(
                        "leaves out a field of the last project",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.keySet().removeIf(k -> call.rank() == 230 && k.equals("Name"))))
                .row(
                        "leaves out a field of a single project",
                        "PRO-4c",
                        api -> api.onProject(
                                (call, p) -> p.keySet().removeIf(k -> !call.isList() && k.equals("AccountSid"))))
                .row(
                        "renames a field of a single project",
                        "PRO-4c",
                        api -> api.onProject((call, p) -> p.put(call.isList() ? "Name" : "Title", p.remove("Name"))))
                .row(
                        "leaves out NextPageToken where it is null",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.values().removeIf(v -> v == null)))
                .row("leaves out TotalCount", "PRO-4c", api -> api.onGood((call, body) -> body.remove("TotalCount")))
                .row(
                        "leaves out TotalCount behind the first page",
                        "PRO-4c",
                        api -> api.onGood(
                                (call, body) -> body.keySet().removeIf(k -> call.from > 0 && k.equals("TotalCount"))))
                .row(
                        "sends TotalCount as text",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent("TotalCount", (k, v) -> "" + v)))
                .row(
                        "sends TotalCount as a fraction",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent("TotalCount", (k, v) -> v + ".5")))
                .row(
                        "names the list Projects",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> rename(body, "Properties", "Projects")))
                .row(
                        "sends null for an empty list",
                        "PRO-4c",
                        api -> api.onGood((call, body) ->
                                body.computeIfPresent("Properties", (k, v) -> v.equals(List.of()) ? null : v)))
                .row(
                        "sends an object for a list of one",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent(
                                "Properties",
                                (k, v) ->
                                        Call.maps(v).size() == 1 ? Call.maps(v).get(0) : v)))
                .row(
                        "sends a number as page token",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent("NextPageToken", (k, v) -> 7)))
                .row(
                        "sends an empty page token at the end",
                        "PAG-4a",
                        api -> api.onGood((call, body) -> body.replace("NextPageToken", null, "")))
                .row(
                        "sends false as page token at the end",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.replace("NextPageToken", null, false)))
                .row(
                        "names the single project Properties",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> rename(body, "Property", "Properties")))
                .row(
                        "sends the single project in a list",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent("Property", (k, v) -> List.of(v))))
                .row(
                        "sends a null among the projects",
                        "PRO-4c",
                        api -> api.onGood((call, body) -> body.computeIfPresent(
                                "Properties",
                                (k, v) -> Call.maps(v).size() == 200 ? java.util.Collections.nCopies(200, null) : v)))
                .servers();
    }
}
