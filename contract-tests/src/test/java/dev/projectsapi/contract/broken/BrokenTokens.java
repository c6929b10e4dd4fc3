package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Stored;
import dev.projectsapi.contract.honest.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Page tokens that do too little or too much. */
final class BrokenTokens {

    private BrokenTokens() {}

    /** Compares some bytes of a seal. */
    private static boolean same(byte[] one, byte[] two, int from, int to) {
        return Arrays.equals(one, from, to, two, from, to);
    }

    private static List<Stored> cut(List<Stored> all, long from, long count) {
        return all.stream().skip(from).limit(count).toList();
    }

    /** Goes one further each time that a token is used again. */
    private static BiFunction<Call, List<Stored>, List<Stored>> further() {
        Map<String, Integer> used = new ConcurrentHashMap<>();
        return (call, all) -> cut(
                all, call.from + (call.token == null ? 0 : used.merge(call.token, 1, Integer::sum) - 1), call.count);
    }

    static List<Broken> servers() {
        return new Broken.Kind("page tokens")
                .row(
                        "takes positions for tokens",
                        "PAG-5e",
                        api -> api.tokens.alsoTaken = text -> text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null)
                .row(
                        "takes a Sid for a token",
                        "PAG-5e",
                        api -> api.tokens.alsoTaken = text -> text.matches("S[A-Z0-9]{31}") ? 1 : null)
                .row(
                        "takes a position in base64 for a token",
                        "PAG-5e",
                        api -> api.tokens.alsoTaken = text -> text.matches("(MA|MQ|NTA)(%3D|=)*") ? 50 : null)
                .row("seals no token", "PAG-5e", api -> api.tokens.sameSeal = (one, two) -> true)
                .row(
                        "compares the first byte of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 0, 1))
                .row(
                        "compares all but the first byte of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 1, 16))
                .row(
                        "compares all but the last byte of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 0, 15))
                .row(
                        "compares the first half of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 0, 8))
                .row(
                        "compares the second half of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 8, 16))
                .row(
                        "compares all but one byte in the middle of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal = (one, two) -> same(one, two, 0, 7) && same(one, two, 8, 16))
                .row(
                        "does not look at the lowest bit of a seal",
                        "PAG-5e",
                        api -> api.tokens.sameSeal =
                                (one, two) -> same(one, two, 0, 15) && (one[15] | 1) == (two[15] | 1))
                .row(
                        "does not look at the unused bits of a token",
                        "PAG-5e",
                        api -> api.tokens.decode = Tokens::leniently)
                .row(
                        "takes padding behind a token",
                        "PAG-5e",
                        api -> api.tokens.read = text -> text.replaceFirst("=+$", ""))
                .row("trims a token", "PAG-5e", api -> api.tokens.read = text -> text.strip())
                .row(
                        "drops what is no letter of a token",
                        "PAG-5e",
                        api -> api.tokens.read = text -> text.replaceAll("[^A-Za-z0-9_-]", ""))
                .row(
                        "takes a token with more behind it",
                        "PAG-5e",
                        api -> api.tokens.read = text -> text.length() > 27 ? text.substring(0, 27) : text)
                .row(
                        "takes a token with more before it",
                        "PAG-5e",
                        api -> api.tokens.read = text -> text.length() > 27 ? text.substring(text.length() - 27) : text)
                .row(
                        "takes a token in upper case",
                        "PAG-5e",
                        api -> api.tokens.read = text -> api.tokens.given.stream()
                                .filter(text::equalsIgnoreCase)
                                .findFirst()
                                .orElse(text))
                .row(
                        "takes an empty token for the first page",
                        "PAG-5e",
                        api -> api.question =
                                q -> q.withQuery(q.query().replaceAll("(?<![^&])NextPageToken=?(?=&|$)", "")))
                .row(
                        "takes garbage for the first page",
                        "PAG-5e",
                        api -> api.question = q ->
                                q.withQuery(q.query().replaceAll("(?<![^&])NextPageToken=[\\w-]{1,20}(?=&|$)", "")))
                .row(
                        "takes null for the first page",
                        "PAG-5e",
                        api -> api.question =
                                q -> q.withQuery(q.query().replaceAll("(?<![^&])NextPageToken=null(?=&|$)", "")))
                .row(
                        "fails on a token that is too short",
                        "PAG-5e",
                        api -> api.onReply((q, r) ->
                                r.status = q.query().matches(".*NextPageToken=[\\w-]{1,26}(&.*)?") && r.status == 400
                                        ? 500
                                        : r.status))
                .row(
                        "fails on a very long token",
                        "PAG-5e",
                        api -> api.onReply((q, r) -> r.status = q.query().length() > 1_000 ? 500 : r.status))
                .row(
                        "answers a very long token with 414",
                        "PAG-5e",
                        api -> api.onReply((q, r) -> r.status = q.query().length() > 1_000 ? 414 : r.status))
                .row(
                        "finds a bad token gone",
                        "PAG-5e",
                        api -> api.onReply((q, r) ->
                                r.status = r.status == 400 && r.text().contains("\"NextPageToken\"") ? 410 : r.status))
                .row(
                        "finds another's token forbidden",
                        "PAG-5f",
                        api -> api.onReply((q, r) -> r.status =
                                r.status == 400 && q.query().matches("NextPageToken=.{27}(&Results_Count=1)?")
                                        ? 403
                                        : r.status))
                .row("takes a token once", "PAG-5c", api -> api.tokens.isUsable = (text, times) -> times == 1)
                .row("takes a token twice", "PAG-5c", api -> api.tokens.isUsable = (text, times) -> times <= 2)
                .row(
                        "takes the last token only",
                        "PAG-5c",
                        api -> api.tokens.isUsable =
                                (text, times) -> text.equals(api.tokens.given.get(api.tokens.given.size() - 1)))
                .row("goes one further each time that a token is used", "PAG-5c", api -> api.page = further())
                .row(
                        "gives tokens with padding",
                        "PAG-4b",
                        api -> api.onGood((call, body) -> body.computeIfPresent("NextPageToken", (k, v) -> v + "=")))
                .row(
                        "gives tokens with a dot",
                        "PAG-4b",
                        api -> api.onGood((call, body) -> body.computeIfPresent("NextPageToken", (k, v) -> "v1." + v)))
                .row(
                        "gives tokens with a line break",
                        "PAG-4b",
                        api -> api.onGood((call, body) -> body.computeIfPresent("NextPageToken", (k, v) -> v + "\n")))
                .row(
                        "gives tokens of 257 letters",
                        "PAG-4b",
                        api -> api.onGood(
                                (call, body) -> body.computeIfPresent("NextPageToken", (k, v) -> v + "A".repeat(230))))
                .servers();
    }
}
