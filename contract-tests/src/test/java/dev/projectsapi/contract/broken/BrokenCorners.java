package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.UTF_16;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reading;
import dev.projectsapi.contract.honest.Reply;
import dev.projectsapi.contract.honest.Tenant;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers what everybody asks, and fails where few people look: rare headers, and values that few send. */
final class BrokenCorners {

    private BrokenCorners() {}

    private static void on(Api api, Predicate<Question> some, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (some.test(question)) {
                change.accept(reply);
            }
        });
    }

    private static boolean says(Question question, String header, String regex) {
        return String.valueOf(question.header(header)).matches(regex);
    }

    private static boolean isNobodys(Api api, Question question) {
        return question.path().matches("/v2/Properties/[A-Z0-9]{32}")
                && api.tenants.stream()
                        .flatMap(tenant -> tenant.projects().stream())
                        .noneMatch(project -> question.path().endsWith(project.sid()));
    }

    /** Good requests for what is refused here. */
    private static void refuses(Api api, Predicate<Question> some) {
        on(api, some, reply -> reply.status = reply.status == 200 ? 400 : reply.status);
    }

    private static void rewritesQuery(Api api, String regex, String by) {
        api.question = q -> q.withQuery(q.query().replaceAll(regex, by));
    }

    private static void rewritesCredentials(Api api, java.util.function.UnaryOperator<String> change) {
        api.credentials.line = q -> q.has("Authorization") ? change.apply(q.header("Authorization")) : null;
    }

    private static void accepts(Api api, String regex, boolean accepted) {
        Predicate<@Nullable String> honest = api.accepts;
        api.accepts = header -> String.valueOf(header).matches(regex) ? accepted : honest.test(header);
    }

    static List<Broken> servers() {
        Broken.Kind kind = new Broken.Kind("corners");
        credentials(kind);
        negotiation(kind);
        queries(kind);
        return kind.row(
                        "says something in the language asked for",
                        "ERR-3",
                        api -> api.onReply((q, r) -> {
                            if (r.status >= 400 && says(q, "Accept-Language", "de.*")) {
                                r.text(r.text().replaceFirst("Correct the", "Prüfe die"));
                            }
                        }))
                .row(
                        "repeats Referer",
                        "ERR-3",
                        api -> api.onError(
                                (call, status) -> status.put("Message", "From " + call.question.header("Referer"))))
                .row("shows a panic", "ERR-3", api -> api.message = fault -> "strconv.Atoi: parsing, invalid syntax")
                .row(
                        "obeys X-HTTP-Method-Override on HEAD only",
                        "PRO-1d",
                        api -> api.question = q -> q.isHead() && q.has("X-HTTP-Method-Override")
                                ? q.withMethod(q.header("X-HTTP-Method-Override"))
                                : q)
                .row(
                        "allows the origin null",
                        "PRO-8",
                        api -> on(
                                api, q -> says(q, "Origin", "null"), r -> r.set("Access-Control-Allow-Origin", "null")))
                .row(
                        "refuses a page token on HEAD",
                        "PRO-1a",
                        api -> refuses(api, q -> q.isHead() && q.query().contains("NextPageToken=")))
                .rowForData(
                        "writes domains in lower case",
                        "VAL-2",
                        api -> api.onProject((call, fields) -> fields.computeIfPresent(
                                "MainDomain",
                                (name, domain) -> domain.toString().toLowerCase(java.util.Locale.ROOT))))
                .servers();
    }

    private static void credentials(Broken.Kind kind) {
        kind.row(
                        "looks for a project before it asks for credentials",
                        "AUT-1a",
                        api -> on(api, q -> !q.has("Authorization") && isNobodys(api, q), r -> r.status = 400))
                .row(
                        "lets in who says to come from inside",
                        "AUT-1a",
                        api -> api.credentials.caller =
                                (q, who) -> says(q, "X-Forwarded-For", "127\\..*") ? api.tenants.get(0) : who)
                .row(
                        "compares 72 bytes of the token",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> given.equals(right)
                                || (right.length() > 72 && given.startsWith(right.substring(0, 72))))
                .row(
                        "ends a token at U+0000",
                        "AUT-1c",
                        api -> api.credentials.sameToken =
                                (given, right) -> given.replaceFirst("\0.*", "").equals(right))
                .row(
                        "decodes percent signs in a token",
                        "AUT-1c",
                        api -> api.credentials.sameToken =
                                (given, right) -> right.equals(given) || right.equals(Reading.percent(given)))
                .row(
                        "takes compatible characters of a token for the same",
                        "AUT-1c",
                        api -> api.credentials.sameToken = (given, right) -> Normalizer.normalize(
                                        given, Normalizer.Form.NFKC)
                                .equals(right))
                .row(
                        "takes the last of several credentials in a line",
                        "AUT-1d",
                        api -> rewritesCredentials(api, line -> line.replaceFirst(".*, *(?=Basic )", "")))
                .row(
                        "reads the URL alphabet of base64",
                        "AUT-1d",
                        api -> rewritesCredentials(
                                api, line -> line.replace('-', '+').replace('_', '/')))
                .row(
                        "obeys X-Account-Sid",
                        "AUT-3a",
                        api -> api.searched = call -> api.tenants.stream()
                                .filter(tenant -> tenant.equals(call.caller())
                                        || tenant.sid().equals(call.question.header("X-Account-Sid")))
                                .map(Tenant::projects)
                                .flatMap(List::stream)
                                .toList());
    }

    private static void negotiation(Broken.Kind kind) {
        kind.row("ignores q behind a blank", "PRO-3", api -> accepts(api, "application/json; q=0", true))
                .row("knows no Q", "PRO-3", api -> accepts(api, "application/json;Q=0", true))
                .row("takes text/json for JSON", "PRO-3", api -> accepts(api, "text/json", true))
                .row("refuses an empty range", "PRO-3", api -> accepts(api, ",.*|.*,,.*", false))
                .row("refuses a long Accept", "PRO-3", api -> accepts(api, ".{200,}", false))
                .row("refuses all where one q cannot be read", "PRO-3", api -> accepts(api, ".*/.*,.*q=abc", false))
                .row("takes a q that cannot be read for 1", "PRO-3", api -> accepts(api, "[^,]*q=abc", true))
                .row(
                        "says the charset that is asked for",
                        "PRO-4b",
                        api -> on(
                                api,
                                q -> says(q, "Accept", ".*charset=.*"),
                                r -> r.set("Content-Type", "application/json;charset=iso-8859-1")))
                .row(
                        "sends UTF-16 when asked to",
                        "PRO-4a",
                        api -> on(
                                api,
                                q -> says(q, "Accept-Charset", "utf-16"),
                                r -> r.body = r.text().getBytes(UTF_16)))
                .row("takes br for gzip", "PRO-4d", api -> on(api, q -> says(q, "Accept-Encoding", "br"), Reply::gzip));
    }

    private static void queries(Broken.Kind kind) {
        kind.row("drops no-break spaces", "PAR-1", api -> rewritesQuery(api, "%C2%A0", ""))
                .row("drops carriage returns", "PAR-1", api -> rewritesQuery(api, "%0D", ""))
                .row("reads octal numbers", "PAR-1", api -> rewritesQuery(api, "=0o(?=[1-7])", "="))
                .row("knows all", "PAR-1", api -> rewritesQuery(api, "Results_Count=all", "Results_Count=200"))
                .row(
                        "fails on a number of thousands of digits",
                        "PAR-1",
                        api -> on(api, q -> q.query().matches(".*\\d{1000}.*"), r -> r.status = 500))
                .row(
                        "refuses a name that is malformed",
                        "PAR-6",
                        api -> refuses(api, q -> q.query().contains("%zz=1")))
                .row(
                        "refuses other parameters beside a page token",
                        "PAG-9",
                        api -> refuses(api, q -> q.query().matches(".*NextPageToken=.*foo=bar.*")))
                .row(
                        "reads a header for the count",
                        "PAG-9",
                        api -> api.question = q -> q.has("X-Results-Count")
                                ? q.withQuery("Results_Count=" + q.header("X-Results-Count"))
                                : q)
                .row(
                        "filters by Name",
                        "PAG-9",
                        api -> api.projects = call -> call.caller().projects().stream()
                                .filter(p -> !call.question.query().contains("Name=x")
                                        || p.name().equals("x"))
                                .toList())
                .row("drops a second question mark", "PAR-5", api -> rewritesQuery(api, "^\\?", ""))
                .row(
                        "refuses what is pretty",
                        "PAG-9",
                        api -> refuses(api, q -> q.query().contains("pretty=")));
    }
}
