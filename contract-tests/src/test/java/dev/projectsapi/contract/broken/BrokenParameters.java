package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the query in its own way. */
final class BrokenParameters {

    private BrokenParameters() {}

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
                        "PAR-2",
                        api -> api.onError((call, status) -> {
                            var errors = dev.projectsapi.contract.honest.Call.maps(status.get("Errors"));
                            if (call.question.query().split("Results_Count=a").length > 1
                                    && call.question.query().contains("Results_Count=b")) errors.add(errors.get(0));
                        }))
                .row("names no bad parameter", "PAR-2", api -> api.query.blamed = names -> List.of())
                .row(
                        "names good parameters, too",
                        "PAR-2",
                        api -> api.query.blamed = names -> List.of("Results_Count", "Results_Skip", "NextPageToken"))
                .row(
                        "names parameters in its own way",
                        "PAR-2",
                        api -> api.query.blamed = names -> names.stream()
                                .map(name -> name.replace("_", ""))
                                .toList())
                .row(
                        "names parameters in lower case",
                        "PAR-2",
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
                        "PAR-4",
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
                        "PAR-4",
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
