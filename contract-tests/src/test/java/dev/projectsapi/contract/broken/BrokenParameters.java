package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Query.Numbers;
import dev.projectsapi.contract.honest.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the query in its own way. */
final class BrokenParameters {

    private BrokenParameters() {}

    private static void count(Api api, long least, long most, long usual) {
        api.query.count = new Numbers("Results_Count", least, most, usual);
    }

    private static void skip(Api api, long least, long most, long usual) {
        api.query.skip = new Numbers("Results_Skip", least, most, usual);
    }

    /** Other texts are integers, too: those that this makes one. */
    private static void reads(Api api, UnaryOperator<String> change) {
        api.query.integer = text -> Reading.decimal(change.apply(text));
    }

    private static @Nullable Long likeJava(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Long likeJavaScript(String text) {
        try {
            return new BigDecimal(text.strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    static List<Broken> servers() {
        return new Broken.Kind("parameters")
                .row(
                        "clamps",
                        "LST-1b LST-2c",
                        api -> api.query.judge = (n, v) -> Math.max(n.least(), Math.min(n.most(), v)))
                .row(
                        "clamps a count that is too large",
                        "LST-1b",
                        api -> api.query.judge =
                                (n, v) -> n.most() == 200 && v > 200 ? Long.valueOf(200) : n.has(v) ? v : null)
                .row(
                        "takes a count of 0 for the default",
                        "LST-1b",
                        api -> api.query.judge = (n, v) -> n.has(v) ? v : v == 0 ? n.usual() : null)
                .row(
                        "takes what is out of range for the default",
                        "LST-1b LST-2c",
                        api -> api.query.judge = (n, v) -> n.has(v) ? v : Long.valueOf(n.usual()))
                .row(
                        "takes a negative skip for 0",
                        "LST-2c",
                        api -> api.query.judge =
                                (n, v) -> n.has(v) ? v : n.least() == 0 && v < 0 ? Long.valueOf(0) : null)
                .row(
                        "takes a negative number for a positive one",
                        "LST-1b LST-2c",
                        api -> api.query.judge = (n, v) -> n.has(Math.abs(v)) ? Math.abs(v) : null)
                .row("allows a count of 201", "LST-1b", api -> count(api, 1, 201, 50))
                .row("allows a count of 250", "LST-1b", api -> count(api, 1, 250, 50))
                .row("allows a count of 1000", "LST-1b", api -> count(api, 1, 1000, 50))
                .row("allows a count of 0", "LST-1b", api -> count(api, 0, 200, 50))
                .row(
                        "allows a count of -1",
                        "LST-1b",
                        api -> api.query.judge =
                                (n, v) -> n.has(v) ? v : v == -1 && n.least() == 1 ? Long.valueOf(200) : null)
                .row("refuses a count of 200", "LST-1a", api -> count(api, 1, 199, 50))
                .row("refuses a count above 100", "LST-1a", api -> count(api, 1, 100, 50))
                .row("refuses a count of 1", "LST-1a", api -> count(api, 2, 200, 50))
                .row("shows 100 by default", "LST-1c", api -> count(api, 1, 200, 100))
                .row("shows 51 by default", "LST-1c", api -> count(api, 1, 200, 51))
                .row("shows 49 by default", "LST-1c", api -> count(api, 1, 200, 49))
                .row("shows 20 by default", "LST-1c", api -> count(api, 1, 200, 20))
                .row("shows all by default", "LST-1c", api -> count(api, 1, 200, 200))
                .row("skips one by default", "LST-2a LST-1c", api -> skip(api, 0, 2_147_483_647, 1))
                .row("refuses the largest skip", "LST-2b", api -> skip(api, 0, 2_147_483_646, 0))
                .row("refuses a skip above 10,000", "LST-2b", api -> skip(api, 0, 10_000, 0))
                .row("refuses a skip of 0", "LST-2a PAG-5b", api -> skip(api, 1, 2_147_483_647, 0))
                .row(
                        "allows a skip of 2147483648",
                        "LST-2c",
                        api -> api.query.judge = (n, v) ->
                                n.has(v) ? v : v == 2_147_483_648L && n.least() == 0 ? Long.valueOf(9999) : null)
                .row(
                        "ignores the count",
                        "LST-1a LST-1d",
                        api -> api.query.judge = (n, v) -> !n.has(v) ? null : n.least() == 1 ? Long.valueOf(50) : v)
                .row(
                        "ignores the skip",
                        "LST-2a",
                        api -> api.query.judge = (n, v) -> !n.has(v) ? null : n.least() == 0 ? Long.valueOf(0) : v)
                .row(
                        "shows one too few",
                        "LST-1a LST-1d",
                        api -> api.query.judge =
                                (n, v) -> !n.has(v) ? null : n.least() == 1 ? Long.valueOf(Math.max(v - 1, 1)) : v)
                .row(
                        "skips one too many",
                        "LST-2a",
                        api -> api.query.judge = (n, v) -> !n.has(v)
                                ? null
                                : n.least() == 0 && v > 0 ? Long.valueOf(Math.min(v + 1, n.most())) : v)
                .row(
                        "skips pages, not projects",
                        "LST-2a",
                        api -> api.query.judge = (n, v) ->
                                !n.has(v) ? null : n.least() == 0 ? Long.valueOf(Math.min(v * 50, n.most())) : v)
                .row(
                        "skips whole pages only",
                        "LST-2a",
                        api -> api.query.judge =
                                (n, v) -> !n.has(v) ? null : n.least() == 0 ? Long.valueOf(v / 50 * 50) : v)
                .row(
                        "takes 32 bits of a number",
                        "LST-1b LST-2c",
                        api -> api.query.integer = text -> Reading.decimal(text) == null
                                ? null
                                : Long.valueOf(Reading.decimal(text).intValue()))
                .row(
                        "takes 64 bits of a number",
                        "LST-1b LST-2c",
                        api -> api.query.integer = text -> text.matches("-?\\d{19,}")
                                ? Long.valueOf(new java.math.BigInteger(text).longValue())
                                : Reading.decimal(text))
                .row(
                        "takes a number beyond 64 bits for the default",
                        "LST-1b LST-2c",
                        api -> api.query.integer =
                                text -> text.matches("-?\\d{19,}") ? Long.valueOf(1) : Reading.decimal(text))
                .row(
                        "fails on a number beyond 64 bits",
                        "LST-1b LST-2c",
                        api -> api.onReply((q, r) ->
                                r.status = q.query().matches(".*\\d{19,}.*") && r.status == 400 ? 500 : r.status))
                .row("reads integers like Java", "PAR-1", api -> api.query.integer = BrokenParameters::likeJava)
                .row(
                        "reads integers like JavaScript",
                        "PAR-1",
                        api -> api.query.integer = BrokenParameters::likeJavaScript)
                .row(
                        "reads the digits at the beginning",
                        "PAR-1",
                        api -> reads(api, text -> text.replaceFirst("^(\\d+).*", "$1")))
                .row("drops a fraction", "PAR-1", api -> reads(api, text -> text.replaceFirst("\\.\\d*$", "")))
                .row("drops a fraction of zero", "PAR-1", api -> reads(api, text -> text.replaceFirst("\\.0+$", "")))
                .row("drops leading zeros", "PAR-1", api -> reads(api, text -> text.replaceFirst("^0+(?=\\d)", "")))
                .row(
                        "reads leading zeros as octal",
                        "PAR-1",
                        api -> api.query.integer =
                                text -> text.matches("0[0-7]+") ? Long.valueOf(text, 8) : Reading.decimal(text))
                .row("drops a plus sign", "PAR-1", api -> reads(api, text -> text.replaceFirst("^\\+", "")))
                .row("takes -0 for 0", "PAR-1", api -> reads(api, text -> text.equals("-0") ? "0" : text))
                .row("trims numbers", "PAR-1", api -> reads(api, String::trim))
                .row(
                        "reads hexadecimal",
                        "PAR-1",
                        api -> api.query.integer =
                                text -> text.matches("0x[0-9a-f]+") ? Long.decode(text) : Reading.decimal(text))
                .row("reads exponents", "PAR-1", api -> reads(api, text -> text.replace("e1", "0")))
                .row(
                        "reads the digits of all scripts",
                        "PAR-1",
                        api -> api.query.integer = text -> text.matches("(?U)\\d+") && !text.startsWith("0")
                                ? likeJava(text)
                                : Reading.decimal(text))
                .row("drops commas in numbers", "PAR-1", api -> reads(api, text -> text.replace(",", "")))
                .row("drops quotes around numbers", "PAR-1", api -> reads(api, text -> text.replace("\"", "")))
                .row(
                        "takes an empty number for the default",
                        "PAR-1",
                        api -> api.question =
                                q -> q.withQuery(q.query().replaceAll("(?<![^&])Results_(Count|Skip)=?(?=&|$)", "")))
                .row("takes an empty number for 1", "PAR-1", api -> reads(api, text -> text.isEmpty() ? "1" : text))
                .row(
                        "takes null for the default",
                        "PAR-1",
                        api -> reads(api, text -> text.equals("null") || text.equals("undefined") ? "1" : text))
                .row(
                        "takes what is no number for the default",
                        "PAR-1",
                        api -> api.query.integer =
                                text -> Reading.decimal(text) == null ? Long.valueOf(1) : Reading.decimal(text))
                .row(
                        "answers a malformed number with 404",
                        "PAR-1",
                        api -> api.onReply((q, r) ->
                                r.status = r.status == 400 && q.query().matches(".*=[a-z].*") ? 404 : r.status))
                .row(
                        "answers a malformed number with 422",
                        "PAR-1",
                        api -> api.onReply((q, r) -> r.status =
                                r.status == 400 && q.query().matches("Results_Count=[a-z].*") ? 422 : r.status))
                .row(
                        "names only the first bad parameter",
                        "PAR-2",
                        api -> api.query.blamed = names -> names.subList(0, 1))
                .row(
                        "names only the last bad parameter",
                        "PAR-2",
                        api -> api.query.blamed = names -> names.subList(names.size() - 1, names.size()))
                .row(
                        "names a bad parameter once for each of its values",
                        "PAR-2 PAR-3",
                        api -> api.onError((call, status) -> {
                            var errors = dev.projectsapi.contract.honest.Call.maps(status.get("Errors"));
                            if (call.question.query().split("Results_Count=a").length > 1
                                    && call.question.query().contains("Results_Count=b")) errors.add(errors.get(0));
                        }))
                .row("names no bad parameter", "PAR-2 PAR-1", api -> api.query.blamed = names -> List.of())
                .row(
                        "names good parameters, too",
                        "PAR-2 PAR-1",
                        api -> api.query.blamed = names -> List.of("Results_Count", "Results_Skip", "NextPageToken"))
                .row(
                        "names parameters in its own way",
                        "PAR-2 PAR-1",
                        api -> api.query.blamed = names -> names.stream()
                                .map(name -> name.replace("_", ""))
                                .toList())
                .row(
                        "names parameters in lower case",
                        "PAR-2 PAR-1",
                        api -> api.query.blamed = names -> names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList())
                .row(
                        "forgets the token where another parameter is bad",
                        "PAR-2",
                        api -> api.query.blamed = names -> names.size() == 1
                                ? names
                                : names.stream()
                                        .filter(name -> !name.equals("NextPageToken"))
                                        .toList())
                .row("takes the first of two values", "PAR-3", api -> api.query.isRepeated = values -> false)
                .row(
                        "takes two equal values for one",
                        "PAR-3",
                        api -> api.query.isRepeated =
                                values -> values.stream().distinct().count() > 1)
                .row(
                        "takes two values where one is empty",
                        "PAR-3",
                        api -> api.query.isRepeated = values -> values.stream()
                                        .filter(v -> v != null && !v.isEmpty())
                                        .count()
                                > 1)
                .row(
                        "takes the last of two values",
                        "PAR-3",
                        api -> api.question = q -> q.withQuery(q.query()
                                .replaceAll(
                                        "(?<![^&])(Results_Count|Results_Skip|NextPageToken)=[^&]*&(?=(.*&)?\\1=)",
                                        "")))
                .row(
                        "takes two page tokens",
                        "PAR-3",
                        api -> api.query.isRepeated = values -> values.size() > 1
                                && values.get(0) != null
                                && values.get(0).length() != 27)
                .row(
                        "counts more than two values only",
                        "PAR-3",
                        api -> api.query.isRepeated = values -> values.size() > 2)
                .row(
                        "leaves malformed percent signs as they are",
                        "PAR-4",
                        api -> api.query.decode =
                                raw -> Reading.percent(raw.replace('+', ' ').replaceAll("%(?![0-9A-Fa-f]{2})", "")))
                .row(
                        "fails on a malformed percent sign",
                        "PAR-4 PRO-9",
                        api -> api.onReply((q, r) -> r.status =
                                q.query().contains("=%zz") && q.query().contains("Results") ? 500 : r.status))
                .row(
                        "finds a malformed percent sign a malformed request",
                        "PAR-4",
                        api -> api.onError((call, status) -> status.computeIfPresent(
                                "ErrorCode",
                                (k, v) -> call.question.query().matches("Results_.*%zz") ? "REQUEST_MALFORMED" : v)))
                .row(
                        "skips what is not UTF-8",
                        "PAR-4",
                        api -> api.query.decode =
                                raw -> Reading.percent(raw.replace('+', ' ').replaceAll("%F[0-9A-F]", "")))
                .row(
                        "skips U+0000",
                        "PAR-4",
                        api -> api.query.decode =
                                raw -> Reading.percent(raw.replace('+', ' ').replace("%00", "")))
                .row(
                        "answers U+0000 with 500",
                        "PAR-4 PRO-9",
                        api -> api.onReply(
                                (q, r) -> r.status = q.query().contains("Results_Count=%00") ? 500 : r.status))
                .row(
                        "takes a malformed number for the default where the percent sign is bad",
                        "PAR-4",
                        api -> api.question = q ->
                                q.withQuery(q.query().replaceAll("(?<![^&])\\w+=[^&]*%(?![0-9A-Fa-f]{2})[^&]*", "")))
                .row(
                        "looks for a conflict before it looks at the values",
                        "PAR-7",
                        api -> api.onError((call, status) -> {
                            if (call.question.query().contains("NextPageToken=")
                                    && call.question.query().matches(".*Results_Skip=[1-9].*"))
                                status.put("ErrorCode", "CONFLICTING_PARAMETERS");
                        }))
                .servers();
    }
}
