package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Headers that are missing, or too many. */
final class BrokenHeaders {

    private BrokenHeaders() {}

    private static void on(Api api, Predicate<Question> some, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (some.test(question)) {
                change.accept(reply);
            }
        });
    }

    static List<Broken> servers() {
        return new Broken.Kind("headers")
                .row("allows caches to store", "PRO-5a", api -> api.onReply((q, r) -> r.drop("Cache-Control")))
                .row(
                        "allows caches to store errors",
                        "PRO-5a",
                        api -> api.onReply(Broken.when(r -> r.status >= 400, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store a 401",
                        "PRO-5a",
                        api -> api.onReply(Broken.on(401, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store a 403",
                        "PRO-5a",
                        api -> api.onReply(Broken.on(403, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store a 404",
                        "PRO-5a",
                        api -> api.onReply(Broken.on(404, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store a 405",
                        "PRO-5a",
                        api -> api.onReply(Broken.on(405, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store a 406",
                        "PRO-5a",
                        api -> api.onReply(Broken.on(406, r -> r.drop("Cache-Control"))))
                .row(
                        "allows caches to store single projects",
                        "PRO-5a",
                        api -> on(api, q -> api.isOne.test(q.path()), r -> r.drop("Cache-Control")))
                .row(
                        "says no-cache for no-store",
                        "PRO-5a",
                        api -> api.onReply((q, r) -> r.set("Cache-Control", "no-cache")))
                .row(
                        "says private for no-store",
                        "PRO-5a",
                        api -> api.onReply((q, r) -> r.set("Cache-Control", "private, max-age=60")))
                .row(
                        "says no-store in a word of its own",
                        "PRO-5a",
                        api -> api.onReply((q, r) -> r.set("Cache-Control", "x-no-store")))
                .row(
                        "allows every browser page",
                        "PRO-8",
                        api -> api.onReply((q, r) -> r.set("Access-Control-Allow-Origin", "*")))
                .row(
                        "allows a browser page that asks",
                        "PRO-8",
                        api -> on(
                                api,
                                q -> q.has("Origin"),
                                r -> r.set("Access-Control-Allow-Origin", "https://example.com")))
                .row(
                        "allows a browser page that asks by OPTIONS",
                        "PRO-8",
                        api -> on(
                                api,
                                q -> q.method().equals("OPTIONS") && q.has("Origin"),
                                r -> r.set("Access-Control-Allow-Methods", "GET")))
                .row(
                        "allows a browser page to read errors",
                        "PRO-8",
                        api -> on(
                                api,
                                q -> q.has("Origin"),
                                r -> r.lines.addAll(
                                        r.status >= 400 ? List.of("Access-Control-Allow-Origin: *") : List.of())))
                .row(
                        "allows a browser page to read a header",
                        "PRO-8",
                        api -> api.onReply(Broken.on(200, r -> r.set("Access-Control-Expose-Headers", "X-Request-Id"))))
                .servers();
    }
}
