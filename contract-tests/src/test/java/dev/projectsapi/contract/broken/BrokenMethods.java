package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Knows other methods or paths than it should. */
final class BrokenMethods {

    private BrokenMethods() {}

    private static void also(Api api, String method) {
        api.isAllowed = q -> List.of("GET", "HEAD", method).contains(q.method());
    }

    private static void on(Api api, Predicate<Question> some, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (some.test(question)) {
                change.accept(reply);
            }
        });
    }

    static List<Broken> servers() {
        return new Broken.Kind("methods and paths")
                .row("answers POST like GET", "PRO-1b", api -> also(api, "POST"))
                .row("answers PUT like GET", "PRO-1b", api -> also(api, "PUT"))
                .row("answers PATCH like GET", "PRO-1b", api -> also(api, "PATCH"))
                .row("answers DELETE like GET", "PRO-1b", api -> also(api, "DELETE"))
                .row("answers OPTIONS like GET", "PRO-1b", api -> also(api, "OPTIONS"))
                .row("answers TRACE like GET", "PRO-1b", api -> also(api, "TRACE"))
                .row(
                        "answers OPTIONS with 204",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("OPTIONS"), r -> r.status = 204))
                .row(
                        "answers OPTIONS with 200",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("OPTIONS"), r -> r.status = 200))
                .row(
                        "answers OPTIONS without credentials with 200",
                        "PRO-1b",
                        api -> on(
                                api, q -> q.method().equals("OPTIONS") && !q.has("Authorization"), r -> r.status = 200))
                .row(
                        "answers TRACE with the request",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("TRACE"), r -> {
                            r.status = 200;
                            r.set("Content-Type", "message/http");
                        }))
                .row(
                        "answers DELETE with 204",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("DELETE"), r -> r.status = 204))
                .row(
                        "answers DELETE with 404",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("DELETE"), r -> r.status = 404))
                .row(
                        "answers PUT with 501",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("PUT"), r -> r.status = 501))
                .row(
                        "answers POST to the list with 404",
                        "PRO-1b",
                        api -> on(
                                api, q -> q.method().equals("POST") && api.isList.test(q.path()), r -> r.status = 404))
                .row(
                        "answers POST to one project with 404",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("POST") && api.isOne.test(q.path()), r -> r.status = 404))
                .row(
                        "answers other methods with 401 without credentials",
                        "PRO-1b",
                        api -> on(api, q -> !q.has("Authorization"), r -> r.status = r.status == 405 ? 401 : r.status))
                .row(
                        "answers PATCH with 415",
                        "PRO-1b",
                        api -> on(api, q -> q.method().equals("PATCH"), r -> r.status = 415))
                .row(
                        "answers HEAD with 405",
                        "PRO-1a",
                        api -> api.isAllowed = q -> q.method().equals("GET"))
                .row(
                        "answers HEAD on one project with 405",
                        "PRO-1a",
                        api -> api.isAllowed =
                                q -> q.method().equals("GET") || (q.isHead() && api.isList.test(q.path())))
                .row("answers HEAD with a body", "PRO-1a", api -> on(api, Question::isHead, r -> r.sendsBody = true))
                .row(
                        "answers HEAD with a body where it is an error",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.sendsBody = r.status >= 400))
                .row(
                        "answers HEAD with 204",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.status = r.status == 200 ? 204 : r.status))
                .row("answers HEAD always with 200", "PRO-1a", api -> on(api, Question::isHead, r -> r.status = 200))
                .row(
                        "answers HEAD for unknown projects with 200",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.status = r.status == 400 ? 200 : r.status))
                .row(
                        "leaves out Content-Type on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.drop("Content-Type")))
                .row(
                        "leaves out Cache-Control on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.drop("Cache-Control")))
                .row(
                        "says another Content-Type on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.set("Content-Type", "text/plain")))
                .row(
                        "says a length of 0 on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.body = new byte[0]))
                .row(
                        "says a length of one more on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.lengthError = 1))
                .row(
                        "leaves out the length on HEAD",
                        "PRO-1a",
                        api -> on(api, Question::isHead, r -> r.sendsLength = false))
                .row("leaves out Allow", "PRO-1c", api -> api.onReply(Broken.on(405, r -> r.drop("Allow"))))
                .row(
                        "leaves HEAD out of Allow",
                        "PRO-1c",
                        api -> api.onReply(Broken.on(405, r -> r.set("Allow", "GET"))))
                .row(
                        "leaves out Allow for OPTIONS",
                        "PRO-1c",
                        api -> on(api, q -> q.method().equals("OPTIONS"), r -> r.drop("Allow")))
                .row(
                        "leaves out Allow on one project",
                        "PRO-1c",
                        api -> on(api, q -> api.isOne.test(q.path()), r -> r.drop("Allow")))
                .row("says an empty Allow", "PRO-1c", api -> api.onReply(Broken.on(405, r -> r.set("Allow", ""))))
                .row(
                        "says Allow in lower case",
                        "PRO-1c",
                        api -> api.onReply(Broken.on(405, r -> r.set("Allow", "get, head"))))
                .row(
                        "obeys X-HTTP-Method-Override",
                        "PRO-1d",
                        api -> api.question = q ->
                                q.has("X-HTTP-Method-Override") ? q.withMethod(q.header("X-HTTP-Method-Override")) : q)
                .row(
                        "obeys X-HTTP-Method",
                        "PRO-1d",
                        api -> api.question = q -> q.has("X-HTTP-Method") ? q.withMethod(q.header("X-HTTP-Method")) : q)
                .row(
                        "obeys X-Method-Override on POST only",
                        "PRO-1d",
                        api -> api.question = q -> q.method().equals("POST") && q.has("X-Method-Override")
                                ? q.withMethod(q.header("X-Method-Override"))
                                : q)
                .row(
                        "obeys X-HTTP-Method-Override on POST only",
                        "PRO-1d",
                        api -> api.question = q -> q.method().equals("POST") && q.has("X-HTTP-Method-Override")
                                ? q.withMethod(q.header("X-HTTP-Method-Override"))
                                : q)
                .row(
                        "obeys _method in the query",
                        "PRO-1d",
                        api -> api.question = q -> q.query().contains("_method=")
                                ? q.withMethod(q.query().replaceFirst(".*_method=(\\w+).*", "$1"))
                                : q)
                .servers();
    }
}
