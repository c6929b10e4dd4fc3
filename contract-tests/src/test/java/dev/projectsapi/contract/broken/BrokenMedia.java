package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Bodies in another form than they should have, or called so; headers that are missing or too many. */
final class BrokenMedia {

    private BrokenMedia() {}

    private static void on(Api api, Predicate<Question> some, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (some.test(question)) {
                change.accept(reply);
            }
        });
    }

    static List<Broken> servers() {
        return new Broken.Kind("media")
                .row(
                        "begins with a byte-order mark",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text("\ufeff" + r.text())))
                .row(
                        "begins errors with a byte-order mark",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(400, r -> r.text("\ufeff" + r.text()))))
                .row(
                        "begins a single project with a byte-order mark",
                        "PRO-4a",
                        api -> on(api, q -> api.isOne.test(q.path()), r -> r.text("\ufeff" + r.text())))
                .row(
                        "sends Latin-1",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.body = r.text().getBytes(ISO_8859_1)))
                .row(
                        "sends UTF-16",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(200, r -> r.body = r.text().getBytes(UTF_16))))
                .row(
                        "sends surrogates as if they were characters",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.body = r.text()
                                .replace("🚀", "\u00ed\u00a0\u00bd\u00ed\u00ba\u0080")
                                .getBytes(ISO_8859_1)))
                .row(
                        "writes a key twice",
                        "PRO-4a",
                        api -> api.onReply(
                                Broken.on(200, r -> r.text(r.text().replaceFirst("\\{", "{\"TotalCount\":0,")))))
                .row(
                        "writes a key of a project twice",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(
                                200, r -> r.text(r.text().replaceFirst("\"Name\":", "\"Name\":\"x\",\"Name\":")))))
                .row(
                        "writes a key of errors twice",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(
                                400, r -> r.text(r.text().replace("\"Errors\":", "\"Errors\":[],\"Errors\":")))))
                .row(
                        "writes a key of the last project twice",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(
                                200,
                                r -> r.text(r.text()
                                        .replaceFirst("(.*)\"TimeZone\":", "$1\"TimeZone\":\"UTC\",\"TimeZone\":")))))
                .row(
                        "writes a comma at the end",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text().replaceFirst("}$", ",}"))))
                .row(
                        "writes something behind the body",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text() + "{}")))
                .row("writes U+0000 behind the body", "PRO-4a", api -> api.onReply((q, r) -> r.text(r.text() + "\0")))
                .row(
                        "writes single quotes",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text().replace('"', '\''))))
                .row(
                        "writes a line break in a text as it is",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text().replace("\\u000A", "\n"))))
                .row(
                        "writes a tab in a text as it is",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text().replace("\\u0009", "\t"))))
                .row(
                        "writes NaN for null",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(r.text().replace("null", "NaN"))))
                .row(
                        "writes a body that a browser cannot run",
                        "PRO-4a",
                        api -> api.onReply((q, r) -> r.text(")]}',\n" + r.text())))
                .row(
                        "writes a call around the body when asked to",
                        "PRO-4a",
                        api -> on(api, q -> q.query().contains("callback="), r -> r.text("x(" + r.text() + ")")))
                .row(
                        "cuts the body off",
                        "PRO-4a",
                        api -> api.onReply(
                                (q, r) -> r.text(r.text().substring(0, r.text().length() - 1))))
                .row(
                        "cuts large bodies off",
                        "PRO-4a",
                        api -> api.onReply((q, r) ->
                                r.text(r.text().length() > 32_768 ? r.text().substring(0, 32_768) : r.text())))
                .row("says no Content-Type", "PRO-4b", api -> api.onReply((q, r) -> r.drop("Content-Type")))
                .row(
                        "says no Content-Type of errors",
                        "PRO-4b",
                        api -> api.onReply(Broken.on(400, r -> r.drop("Content-Type"))))
                .row(
                        "says two Content-Types",
                        "PRO-4b",
                        api -> api.onReply((q, r) -> r.add("Content-Type", "text/plain")))
                .row("says text/json", "PRO-4b", api -> api.onReply((q, r) -> r.set("Content-Type", "text/json")))
                .row(
                        "says text/plain of errors",
                        "PRO-4b",
                        api -> api.onReply(Broken.on(401, r -> r.set("Content-Type", "text/plain"))))
                .row(
                        "says application/vnd.projects+json",
                        "PRO-4b",
                        api -> api.onReply((q, r) -> r.set("Content-Type", "application/vnd.projects+json")))
                .row(
                        "says Latin-1",
                        "PRO-4b",
                        api -> api.onReply((q, r) -> r.set("Content-Type", "application/json; charset=ISO-8859-1")))
                .row(
                        "says Latin-1 of single projects",
                        "PRO-4b",
                        api -> on(
                                api,
                                q -> api.isOne.test(q.path()),
                                r -> r.set("Content-Type", "application/json;charset=iso-8859-1")))
                .row(
                        "says utf8",
                        "PRO-4b",
                        api -> api.onReply((q, r) -> r.set("Content-Type", "application/json; charset=utf8")))
                .row("compresses unasked", "PRO-4d", api -> api.onReply((q, r) -> r.gzip()))
                .row(
                        "compresses large bodies unasked",
                        "PRO-4d",
                        api -> api.onReply(Broken.when(r -> r.body.length > 20_000, Reply::gzip)))
                .row(
                        "compresses where nothing is said against it",
                        "PRO-4d",
                        api -> on(api, q -> !q.has("Accept-Encoding"), Reply::gzip))
                .row(
                        "compresses where gzip is excluded",
                        "PRO-4d",
                        api -> on(api, q -> "gzip;q=0".equals(q.header("Accept-Encoding")), Reply::gzip))
                .row(
                        "compresses where another coding is asked for",
                        "PRO-4d",
                        api -> on(api, q -> "x-unknown".equals(q.header("Accept-Encoding")), Reply::gzip))
                .row(
                        "says gzip and does not compress",
                        "PRO-4a",
                        api -> on(api, q -> q.has("Accept-Encoding"), r -> r.set("Content-Encoding", "gzip")))
                .row(
                        "compresses and does not say so",
                        "PRO-4a",
                        api -> on(
                                api,
                                q -> String.valueOf(q.header("Accept-Encoding")).startsWith("gzip"),
                                r -> {
                                    r.gzip();
                                    r.drop("Content-Encoding");
                                }))
                .row(
                        "shows less in compressed bodies",
                        "PRO-4d",
                        api -> api.page = (call, all) -> all.stream()
                                .skip(call.from)
                                .limit(
                                        String.valueOf(call.question.header("Accept-Encoding"))
                                                        .matches("gzip.*")
                                                ? 5
                                                : call.count)
                                .toList())
                .servers();
    }
}
