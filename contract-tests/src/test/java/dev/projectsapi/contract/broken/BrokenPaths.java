package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Knows other paths than it should. */
final class BrokenPaths {

    private BrokenPaths() {}

    private static void on(Api api, Predicate<Question> some, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (some.test(question)) {
                change.accept(reply);
            }
        });
    }

    /** Another path is that of the list, too. */
    private static void list(Api api, String regex) {
        api.isList = path -> path.equals("/v2/Properties") || path.matches(regex);
    }

    static List<Broken> servers() {
        return new Broken.Kind("paths")
                .row("allows a slash behind the list", "PRO-2a", api -> list(api, "/v2/Properties/"))
                .row(
                        "allows a slash behind a Sid",
                        "PRO-2a",
                        api -> api.question = q -> q.withPath(q.path().replaceFirst("(.*/\\w{32})/$", "$1")))
                .row(
                        "redirects a slash behind the list",
                        "PRO-2a",
                        api -> on(api, q -> q.path().equals("/v2/Properties/"), r -> {
                            r.status = 301;
                            r.set("Location", "/v2/Properties");
                        }))
                .row(
                        "allows two slashes before the list",
                        "PRO-2a",
                        api -> list(api, "//v2/Properties|/v2//Properties"))
                .row(
                        "allows two slashes before a Sid",
                        "PRO-2a",
                        api -> api.question = q -> q.withPath(q.path().replace("Properties//", "Properties/")))
                .row(
                        "joins slashes",
                        "PRO-2a",
                        api -> api.question = q -> q.withPath(q.path().replaceAll("//+", "/")))
                .row("knows paths in any letter case", "PRO-2a", api -> list(api, "(?i)/v2/properties"))
                .row(
                        "knows the path of one project in any letter case",
                        "PRO-2a",
                        api -> api.isOne = path -> path.matches("(?i)/v2/properties/[^/]+"))
                .row("knows V2", "PRO-2a", api -> list(api, "/V2/Properties"))
                .row("knows v1, too", "PRO-2a", api -> list(api, "/v1/Properties"))
                .row("knows the path without version", "PRO-2a", api -> list(api, "/Properties"))
                .row("knows Projects, too", "PRO-2a", api -> list(api, "/v2/Projects"))
                .row("knows the list behind .json", "PRO-2a", api -> list(api, "/v2/Properties\\.json"))
                .row("knows what begins like the list", "PRO-2a", api -> list(api, "/v2/Properties\\w*"))
                .row(
                        "ignores what is behind a Sid",
                        "PRO-2a",
                        api -> api.question =
                                q -> q.withPath(q.path().replaceFirst("(/v2/Properties/\\w{32})/.*", "$1")))
                .row(
                        "answers / with 200",
                        "PRO-2a",
                        api -> on(api, q -> q.path().equals("/"), r -> r.status = 200))
                .row(
                        "answers / with HTML",
                        "PRO-2a",
                        api -> on(api, q -> q.path().equals("/"), r -> {
                            r.status = 200;
                            r.set("Content-Type", "text/html");
                        }))
                .row(
                        "answers /v2 with 200",
                        "PRO-2a",
                        api -> on(api, q -> q.path().equals("/v2"), r -> r.status = 200))
                .row(
                        "answers /v2 with 403",
                        "PRO-2a",
                        api -> on(
                                api,
                                q -> q.path().startsWith("/v2") && !q.path().startsWith("/v2/"),
                                r -> r.status = 403))
                .row(
                        "asks for credentials on unknown paths",
                        "PRO-2a",
                        api -> on(api, q -> !q.has("Authorization"), r -> {
                            r.status = r.status == 404 ? 401 : r.status;
                            r.set("WWW-Authenticate", "Basic");
                        }))
                .row(
                        "finds a Sid with a slash behind it malformed",
                        "PRO-2a",
                        api -> api.isOne = path -> path.matches("/v2/Properties/[^/]+/?"))
                .row(
                        "finds what is below a project malformed",
                        "PRO-2a",
                        api -> api.isOne = path -> path.matches("/v2/Properties/.+"))
                .row(
                        "answers unknown paths with 400",
                        "PRO-2a",
                        api -> api.onReply(Broken.on(404, r -> r.status = 400)))
                .row(
                        "answers unknown paths in lower case with 200",
                        "PRO-2a",
                        api -> api.question = q -> q.path().equals(q.path().toLowerCase(Locale.ROOT))
                                        && q.path().endsWith("properties")
                                ? q.withPath("/v2/Properties")
                                : q)
                .servers();
    }
}
