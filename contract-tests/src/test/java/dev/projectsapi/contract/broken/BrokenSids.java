package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Reading;
import java.util.List;
import java.util.function.Predicate;

/** Finds a project that is not meant, or says wrongly why it finds none. */
final class BrokenSids {

    private BrokenSids() {}

    /** Good requests for the project whose raw Sid is like this are answered with another status. */
    private static void answers(Api api, int status, Predicate<String> some) {
        api.onReply((q, r) -> r.status =
                api.isOne.test(q.path()) && some.test(q.path().substring(15)) && r.status == 400 ? status : r.status);
    }

    static List<Broken> servers() {
        return new Broken.Kind("sids")
                .row(
                        "answers an unknown Sid with 404",
                        "ONE-2",
                        api -> api.missing = call -> Call.Fault.of(404, "NOT_FOUND"))
                .row(
                        "answers an unknown Sid with 404 and the code of 400",
                        "ONE-2",
                        api -> api.missing = call -> Call.Fault.of(404, "PROPERTY_NOT_FOUND", "PropertySid"))
                .row(
                        "answers an unknown Sid by HEAD with 404",
                        "ONE-2",
                        api -> api.missing = call ->
                                Call.Fault.of(call.question.isHead() ? 404 : 400, "PROPERTY_NOT_FOUND", "PropertySid"))
                .row(
                        "blames nobody for an unknown Sid",
                        "ONE-2",
                        api -> api.missing = call -> Call.Fault.of(400, "PROPERTY_NOT_FOUND"))
                .row(
                        "blames Sid for an unknown Sid",
                        "ONE-2",
                        api -> api.missing = call -> Call.Fault.of(400, "PROPERTY_NOT_FOUND", "Sid"))
                .row(
                        "blames an unknown Sid twice",
                        "ONE-2",
                        api -> api.missing =
                                call -> Call.Fault.of(400, "PROPERTY_NOT_FOUND", "PropertySid", "PropertySid"))
                .row(
                        "calls an unknown Sid PARAMETER_INVALID",
                        "ONE-2",
                        api -> api.missing = call -> Call.Fault.of(400, "PARAMETER_INVALID", "PropertySid"))
                .row(
                        "calls the field of an unknown Sid PARAMETER_INVALID",
                        "ONE-2",
                        api -> api.onError((call, status) -> Call.maps(status.get("Errors"))
                                .forEach(e -> e.replace("ErrorCode", "PROPERTY_NOT_FOUND", "PARAMETER_INVALID"))))
                .row("calls a malformed Sid PROPERTY_NOT_FOUND", "ONE-3a", api -> api.isSid = sid -> true)
                .row("looks at the length of a Sid only", "ONE-3a", api -> api.isSid = sid -> sid.length() == 32)
                .row("allows Sids of other lengths", "ONE-3a", api -> api.isSid = sid -> sid.matches("[A-Z0-9]+"))
                .row("allows Sids in lower case", "ONE-3a", api -> api.isSid = sid -> sid.matches("(?i)[A-Z0-9]{32}"))
                .row(
                        "allows Sids with letters of all scripts",
                        "ONE-3a",
                        api -> api.isSid = sid -> sid.matches("[\\p{Lu}\\p{Nd}]{32}"))
                .row(
                        "allows a line break behind a Sid",
                        "ONE-3a",
                        api -> api.isSid = sid -> java.util.regex.Pattern.compile("^[A-Z0-9]{32}$")
                                .matcher(sid)
                                .find())
                .row("allows an underscore in Sids", "ONE-3a", api -> api.isSid = sid -> sid.matches("[A-Z0-9_]{32}"))
                .row(
                        "allows a Sid with more behind it",
                        "ONE-3a",
                        api -> api.isSid = sid -> java.util.regex.Pattern.compile("^[A-Z0-9]{32}")
                                .matcher(sid)
                                .find())
                .row(
                        "finds a project in any letter case",
                        "ONE-3a",
                        api -> api.decodeSid = raw ->
                                raw.matches("\\w{32}") ? raw.toUpperCase(java.util.Locale.ROOT) : Reading.percent(raw))
                .row(
                        "trims Sids",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> {
                            String sid = Reading.percent(raw);
                            return sid == null ? null : sid.strip();
                        })
                .row(
                        "finds a project behind its Sid and .json",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> Reading.percent(raw.replaceFirst("\\.json$", "")))
                .row(
                        "drops what is behind a semicolon",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> Reading.percent(raw.replaceFirst(";.*", "")))
                .row(
                        "finds a project by the beginning of its Sid",
                        "ONE-2",
                        api -> api.sameSid =
                                (given, sid) -> sid.startsWith(given.substring(0, Math.min(8, given.length()))))
                .row(
                        "decodes a Sid twice",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> {
                            String once = Reading.percent(raw);
                            return once == null ? null : Reading.percent(once);
                        })
                .row("decodes no Sid", "ONE-3b", api -> api.decodeSid = raw -> raw)
                .row(
                        "takes a plus in a Sid for a blank",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> Reading.percent(raw.replaceFirst("\\+$", "")))
                .row(
                        "skips malformed percent signs in a Sid",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> Reading.percent(raw.replaceAll("%(?![0-9A-Fa-f]{2})", "")))
                .row(
                        "drops U+0000 in a Sid",
                        "ONE-3a",
                        api -> api.decodeSid = raw -> Reading.percent(raw.replace("%00", "")))
                .row(
                        "decodes a slash in a Sid first",
                        "ONE-3a",
                        api -> api.question = q -> q.withPath(q.path().replaceAll("(?i)%2f", "/")))
                .row(
                        "answers a malformed percent sign in a Sid with 500",
                        "ONE-3a",
                        api -> answers(api, 500, sid -> sid.endsWith("%zz")))
                .row(
                        "answers what is not UTF-8 in a Sid with 500",
                        "ONE-3a",
                        api -> answers(api, 500, sid -> sid.contains("%FF")))
                .row("answers U+0000 in a Sid with 500", "ONE-3a", api -> answers(api, 500, sid -> sid.contains("%00")))
                .row(
                        "answers a malformed Sid with 404",
                        "ONE-3a",
                        api -> answers(api, 404, sid -> !sid.matches("[A-Z0-9]{32}")))
                .row("answers a short Sid with 404", "ONE-3a", api -> answers(api, 404, sid -> sid.length() < 32))
                .row(
                        "answers a very long Sid with 414",
                        "ONE-3a",
                        api -> answers(api, 414, sid -> sid.length() > 1_000))
                .row(
                        "answers an encoded slash with 404",
                        "ONE-3a",
                        api -> answers(api, 404, sid -> sid.contains("%2F")))
                .row(
                        "finds no inactive project",
                        "ONE-1",
                        api -> api.searched = call -> call.caller().projects().stream()
                                .filter(p -> p.active())
                                .toList())
                .row(
                        "finds no project behind the first 100",
                        "ONE-1",
                        api -> api.searched = call -> call.caller().projects().stream()
                                .sorted(api.sorting)
                                .limit(100)
                                .toList())
                .row(
                        "finds no project behind the first 200",
                        "ONE-1",
                        api -> api.searched = call -> call.caller().projects().stream()
                                .sorted(api.sorting)
                                .limit(200)
                                .toList())
                .row(
                        "finds one project not",
                        "ONE-1",
                        api -> api.searched = call -> call.caller().projects().stream()
                                .filter(p -> !p.name().equals("Проект №5"))
                                .toList())
                .row(
                        "shows the project behind the one that was asked for",
                        "ONE-1",
                        api -> api.sameSid = (given, sid) -> given.compareTo(sid) < 0)
                .row(
                        "shows the first project for every unknown Sid",
                        "ONE-2",
                        api -> api.sameSid = (given, sid) -> given.equals(sid)
                                || api.tenants.stream()
                                        .flatMap(t -> t.projects().stream())
                                        .noneMatch(p -> p.sid().equals(given)))
                .servers();
    }
}
