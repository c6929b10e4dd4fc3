package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Reading;
import dev.projectsapi.contract.honest.Stored;
import java.util.Comparator;
import java.util.List;

/** Takes a query apart in its own way, or refuses what it should ignore. */
final class BrokenQuery {

    private BrokenQuery() {}

    static List<Broken> servers() {
        return new Broken.Kind("query")
                .row(
                        "refuses unknown parameters",
                        "PAG-9",
                        api -> api.query.isForbidden =
                                name -> !name.matches("Results_Count|Results_Skip|NextPageToken"))
                .row(
                        "refuses an unknown parameter named limit",
                        "PAG-9",
                        api -> api.query.isForbidden = "limit"::equals)
                .row("knows names in any letter case", "PAG-9", api -> api.query.sameName = String::equalsIgnoreCase)
                .row(
                        "knows names without underscores",
                        "PAG-9",
                        api -> api.query.sameName =
                                (given, name) -> given.equals(name) || given.equals(name.replace("_", "")))
                .row(
                        "knows names with brackets behind them",
                        "PAG-9",
                        api -> api.query.sameName =
                                (given, name) -> given.replace("[]", "").equals(name))
                .row(
                        "trims names",
                        "PAG-9",
                        api -> api.query.sameName =
                                (given, name) -> given.strip().equals(name))
                .row(
                        "knows count as Results_Count",
                        "PAG-9",
                        api -> api.query.sameName = (given, name) ->
                                given.equals(name) || (name.equals("Results_Count") && given.equals("count")))
                .row(
                        "knows offset as Results_Skip",
                        "PAG-9",
                        api -> api.query.sameName = (given, name) ->
                                given.equals(name) || (name.equals("Results_Skip") && given.equals("offset")))
                .row(
                        "knows PageToken as NextPageToken",
                        "PAG-9",
                        api -> api.query.sameName = (given, name) ->
                                given.equals(name) || (name.equals("NextPageToken") && given.equals("PageToken")))
                .row(
                        "filters by Active",
                        "PAG-9",
                        api -> api.projects = call -> call.caller().projects().stream()
                                .filter(p -> !call.question.query().contains("Active=false") || !p.active())
                                .toList())
                .row(
                        "counts only what the caller filters by",
                        "PAG-9",
                        api -> api.total = (call, size) -> call.question.query().contains("Active=false") ? 1 : size)
                .row(
                        "refuses an unknown parameter that is malformed",
                        "PAR-6",
                        api -> api.onReply((q, r) -> r.status = q.query().matches("(.*&)?foo=%zz.*") ? 400 : r.status))
                .row(
                        "refuses an unknown parameter that is not UTF-8",
                        "PAR-6",
                        api -> api.onReply((q, r) -> r.status = q.query().matches("(.*&)?foo=%FF.*") ? 400 : r.status))
                .row(
                        "fails on an unknown parameter with U+0000",
                        "PAR-6",
                        api -> api.onReply((q, r) -> r.status = q.query().contains("foo=%00") ? 500 : r.status))
                .row(
                        "refuses an unknown parameter that is given twice",
                        "PAR-6",
                        api -> api.onReply((q, r) -> r.status = q.query().contains("foo=1&foo=2") ? 400 : r.status))
                .row(
                        "judges parameters of the list for a single project",
                        "PAR-6",
                        api -> api.onReply((q, r) ->
                                r.status = api.isOne.test(q.path()) && q.query().matches("Results_Count=(abc|0)")
                                        ? 400
                                        : r.status))
                .row(
                        "judges a page token for a single project",
                        "PAR-6",
                        api -> api.onReply((q, r) -> r.status =
                                api.isOne.test(q.path()) && q.query().startsWith("NextPageToken") ? 400 : r.status))
                .row(
                        "prefers a Sid in the query",
                        "PAR-6",
                        api -> api.question = q -> q.query().startsWith("PropertySid=")
                                ? q.withPath(q.path()
                                        .replaceFirst(
                                                "/S[^/]*$", "/" + q.query().substring(12)))
                                : q)
                .row("separates parameters by semicolons", "PAR-5", api -> api.query.separator = "[&;]")
                .row("separates parameters by &amp;", "PAR-5", api -> api.query.separator = "&(amp;)?")
                .row(
                        "decodes values twice",
                        "PAR-5",
                        api -> api.query.decode =
                                raw -> Reading.percent(raw.replace('+', ' ').replace("%25", "%")))
                .row(
                        "decodes before it separates",
                        "PAR-5",
                        api -> api.question = q -> q.withQuery(q.query().replace("%26", "&")))
                .row("decodes no names", "PAR-5", api -> api.query.decodeName = raw -> raw)
                .row(
                        "decodes no values",
                        "PAR-5",
                        api -> api.query.decode = raw -> Reading.percent(raw.replace('+', ' ')) == null ? null : raw)
                .row(
                        "takes a plus for a plus",
                        "PAR-5",
                        api -> api.query.decode = raw -> Reading.percent(raw.replaceFirst("^\\+(?=\\d)", "")))
                .row(
                        "takes a plus in a name for nothing",
                        "PAG-9",
                        api -> api.query.decodeName = raw -> Reading.percent(raw.replace("+", "")))
                .row(
                        "ends a value at its second equals sign",
                        "PAR-5",
                        api -> api.query.decode =
                                raw -> Reading.percent(raw.replace('+', ' ').replaceFirst("(.)=.*", "$1")))
                .row(
                        "refuses empty parts",
                        "PAR-5",
                        api -> api.onReply((q, r) -> r.status = q.query().contains("&&") ? 400 : r.status))
                .row(
                        "refuses a name without equals sign",
                        "PAR-5",
                        api -> api.onReply((q, r) -> r.status = q.query().matches("(.*&)?foo(&.*)?") ? 400 : r.status))
                .row(
                        "refuses an empty name",
                        "PAR-5",
                        api -> api.onReply((q, r) -> r.status = q.query().startsWith("=") ? 400 : r.status))
                .row(
                        "stops at an empty part",
                        "PAR-5",
                        api -> api.question = q -> q.withQuery(q.query().replaceFirst("&&.*", "")))
                .row(
                        "ignores a parameter without equals sign",
                        "PAR-1",
                        api -> api.question = q -> q.withQuery(q.query().replaceAll("(?<![^&])\\w+(?=&|$)", "")))
                .row(
                        "ends the path at the last question mark",
                        "PAR-5",
                        api -> api.question = q -> q.withQuery(q.query().replaceFirst(".*\\?", "")))
                .row(
                        "reads percent signs in lower case only",
                        "PAR-5",
                        api -> api.query.decode =
                                raw -> raw.matches(".*%[0-9]?[A-F].*") ? null : Reading.percent(raw.replace('+', ' ')))
                .row(
                        "sorts by another field when asked to",
                        "PAG-9",
                        api -> api.page = (call, all) -> all.stream()
                                .sorted(
                                        call.question.query().contains("sort=")
                                                ? Comparator.comparing(Stored::sid)
                                                        .reversed()
                                                : Comparator.comparing(Stored::sid))
                                .skip(call.from)
                                .limit(call.count)
                                .toList())
                .servers();
    }
}
