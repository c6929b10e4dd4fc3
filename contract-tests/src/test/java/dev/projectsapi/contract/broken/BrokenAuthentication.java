package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reading;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets in whom it should not, or keeps out whom it should let in. */
final class BrokenAuthentication {

    private BrokenAuthentication() {}

    /** Requests of this kind are let in without credentials, as the first account. */
    private static void letsIn(Api api, Predicate<Question> some) {
        api.credentials.caller = (q, who) -> who == null && some.test(q) ? api.tenants.get(0) : who;
    }

    private static void keepsOut(Api api, Predicate<Question> some) {
        api.credentials.caller = (q, who) -> some.test(q) ? null : who;
    }

    /** Takes the words behind another scheme, or in another place, for the same as behind Basic. */
    private static @Nullable String instead(Question question, @Nullable String other) {
        String own = question.header("Authorization");
        return own == null && other != null ? other : own;
    }

    static List<Broken> servers() {
        return new Broken.Kind("authentication")
                .row("lets everybody in", "AUT-1a", api -> letsIn(api, q -> true))
                .row("lets in who sends no credentials", "AUT-1a", api -> letsIn(api, q -> !q.has("Authorization")))
                .row("asks no credentials for HEAD", "AUT-1a", api -> letsIn(api, Question::isHead))
                .row(
                        "asks no credentials for a single project",
                        "AUT-1a",
                        api -> letsIn(api, q -> api.isOne.test(q.path())))
                .row(
                        "asks no credentials for a single project by HEAD",
                        "AUT-1a",
                        api -> letsIn(api, q -> q.isHead() && api.isOne.test(q.path())))
                .row(
                        "asks no credentials where there is a query",
                        "AUT-1h",
                        api -> letsIn(api, q -> !q.query().isEmpty() && !q.has("Authorization")))
                .row(
                        "takes an empty Authorization for none, and none for all",
                        "AUT-1d",
                        api -> letsIn(api, q -> "Basic".equals(q.header("Authorization"))))
                .row(
                        "takes a beginning of the token",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> right.startsWith(given))
                .row(
                        "takes a beginning of the token of 8 letters",
                        "AUT-1c",
                        api -> api.credentials.sameToken =
                                (given, right) -> right.startsWith(given) && given.length() >= 8)
                .row(
                        "takes a token with more behind it",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.startsWith(right))
                .row(
                        "compares 8 letters of the token",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.regionMatches(0, right, 0, 8))
                .row(
                        "compares the lengths of tokens",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.length() == right.length())
                .row(
                        "compares tokens in any letter case",
                        "AUT-1c",
                        api -> api.credentials.sameToken = String::equalsIgnoreCase)
                .row(
                        "trims the token",
                        "AUT-1c",
                        api -> api.credentials.sameToken =
                                (given, right) -> given.strip().equals(right))
                .row(
                        "takes a token that ends as the right one",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> !given.isEmpty() && right.endsWith(given))
                .row(
                        "takes the token of any account",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> api.tenants.stream()
                                .anyMatch(each -> each.token().equals(given)))
                .row(
                        "takes every token of a known account",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> true)
                .row(
                        "takes an empty token",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.isEmpty() || given.equals(right))
                .row(
                        "takes the Sid for a token",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.equals(right)
                                || api.tenants.stream()
                                        .anyMatch(each -> each.sid().equals(given)))
                .row(
                        "compares users in any letter case",
                        "AUT-1c",
                        api -> api.credentials.sameUser = String::equalsIgnoreCase)
                .row(
                        "takes a beginning of the user",
                        "AUT-1c",
                        api -> api.credentials.sameUser = (given, right) -> right.startsWith(given))
                .row(
                        "takes any user with a right token",
                        "AUT-1c",
                        api -> api.credentials.sameUser = (given, right) -> true)
                .row(
                        "trims the user",
                        "AUT-1c",
                        api -> api.credentials.sameUser =
                                (given, right) -> given.strip().equals(right))
                .row(
                        "knows only Basic in that letter case",
                        "AUT-1b",
                        api -> api.credentials.isScheme = "Basic"::equals)
                .row(
                        "knows Basic in lower case, too, but not in upper",
                        "AUT-1b",
                        api -> api.credentials.isScheme = scheme -> scheme.equals("Basic") || scheme.equals("basic"))
                .row(
                        "takes Bearer for Basic",
                        "AUT-1d",
                        api -> api.credentials.isScheme = scheme -> scheme.matches("(?i)basic|bearer"))
                .row("takes every scheme for Basic", "AUT-1d", api -> api.credentials.isScheme = scheme -> true)
                .row(
                        "takes a bare token after Bearer",
                        "AUT-1d",
                        api -> api.credentials.caller = (q, who) -> who != null
                                ? who
                                : api.tenants.stream()
                                        .filter(t -> ("Bearer " + t.token()).equals(q.header("Authorization")))
                                        .findFirst()
                                        .orElse(null))
                .row(
                        "takes credentials that are not encoded",
                        "AUT-1d",
                        api -> api.credentials.base64 =
                                word -> word.contains(":") ? word.getBytes(UTF_8) : Reading.base64(word))
                .row(
                        "skips what is not base64",
                        "AUT-1d",
                        api -> api.credentials.base64 = word -> Reading.base64(word.replaceAll("[^A-Za-z0-9+/=]", "")))
                .row(
                        "fails on what is not base64",
                        "AUT-1d",
                        api -> api.onReply((q, r) -> r.status = r.status == 401
                                        && String.valueOf(q.header("Authorization"))
                                                .contains("!")
                                ? 500
                                : r.status))
                .row(
                        "finds bad base64 a bad request",
                        "AUT-1d",
                        api -> api.onReply((q, r) -> r.status = r.status == 401
                                        && String.valueOf(q.header("Authorization"))
                                                .contains("!")
                                ? 400
                                : r.status))
                .row(
                        "drops what is not UTF-8 in credentials",
                        "AUT-1d",
                        api -> api.credentials.text = bytes -> new String(bytes, UTF_8).replace("\ufffd", ""))
                .row(
                        "takes credentials without a colon for a user with any token",
                        "AUT-1d",
                        api -> letsIn(
                                api,
                                q -> "TUE3VDNIRlI1QVNENTRGUzVHQjNTREFGSkFLU0g2RFM="
                                        .equals(String.valueOf(q.header("Authorization"))
                                                .replaceFirst("\\S+ +", ""))))
                .row(
                        "ends the user name at the last colon",
                        "AUT-1i",
                        api -> api.credentials.colon = pair -> pair.lastIndexOf(':'))
                .row(
                        "ends the token at a colon",
                        "AUT-1i",
                        api -> api.credentials.text = bytes -> String.join(
                                ":", java.util.Arrays.copyOf((Reading.utf8(bytes) + "::").split(":", -1), 2)))
                .row(
                        "takes credentials from the query",
                        "AUT-1h",
                        api -> letsIn(
                                api,
                                q -> q.query()
                                        .startsWith("AccountSid="
                                                + api.tenants.get(0).sid())))
                .row(
                        "takes an access_token in the query",
                        "AUT-1h",
                        api -> letsIn(api, q -> q.query().startsWith("access_token=")))
                .row(
                        "takes X-Authorization",
                        "AUT-1h",
                        api -> api.credentials.line = q -> instead(q, q.header("X-Authorization")))
                .row(
                        "takes Proxy-Authorization",
                        "AUT-1h",
                        api -> api.credentials.line = q -> instead(q, q.header("Proxy-Authorization")))
                .row(
                        "takes an API key",
                        "AUT-1h",
                        api -> letsIn(api, q -> api.tenants.get(0).token().equals(q.header("X-Api-Key"))))
                .row("keeps out who sends HEAD", "AUT-1b", api -> keepsOut(api, Question::isHead))
                .row(
                        "keeps out the account whose token has colons",
                        "AUT-1b",
                        api -> api.credentials.caller =
                                (q, who) -> api.tenants.get(0).equals(who) ? null : who)
                .servers();
    }
}
