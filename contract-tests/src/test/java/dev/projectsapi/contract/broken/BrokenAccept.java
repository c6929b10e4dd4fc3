package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept} in its own way. */
final class BrokenAccept {

    private BrokenAccept() {}

    /** Judges some Accept headers otherwise. */
    private static void accept(Api api, String regex, boolean accepts) {
        Predicate<@Nullable String> honest = api.accepts;
        api.accepts = header -> String.valueOf(header).matches(regex) ? accepts : honest.test(header);
    }

    static List<Broken> servers() {
        return new Broken.Kind("negotiation")
                .row("ignores Accept", "PRO-3", api -> api.accepts = header -> true)
                .row(
                        "accepts only application/json by name",
                        "PRO-3",
                        api -> api.accepts =
                                header -> header == null || header.contains("application/json") || header.equals("*/*"))
                .row("needs an Accept", "PRO-3", api -> accept(api, "null", false))
                .row("refuses an empty Accept", "PRO-3", api -> accept(api, "", false))
                .row("refuses application/*", "PRO-3", api -> accept(api, "application/\\*", false))
                .row("compares media types in one letter case", "PRO-3", api -> accept(api, "APPLICATION/JSON", false))
                .row(
                        "looks at the first range only",
                        "PRO-3",
                        api -> accept(api, "text/html, ?application/json.*", false))
                .row("ignores q=0", "PRO-3", api -> accept(api, "application/json;q=0", true))
                .row("ignores q=0.0", "PRO-3", api -> accept(api, "application/json;q=0.0", true))
                .row("takes a small q for 0", "PRO-3", api -> accept(api, "application/json;q=0.001", false))
                .row("takes text/* for all", "PRO-3", api -> accept(api, "text/\\*", true))
                .row(
                        "takes what begins with application/json for it",
                        "PRO-3",
                        api -> accept(api, "application/jsonx|application/json-patch.*", true))
                .row(
                        "refuses all where one range cannot be read",
                        "PRO-3",
                        api -> accept(api, ";;;, .*|foo, .*", false))
                .row(
                        "fails on an Accept that cannot be read",
                        "PRO-3",
                        api -> api.onReply((q, r) -> r.status = ";;;".equals(q.header("Accept")) ? 500 : r.status))
                .row("takes an Accept that cannot be read for none", "PRO-3", api -> accept(api, ";;;|/", true))
                .row(
                        "reads the first of two Accept lines",
                        "PRO-3",
                        api -> accept(api, "text/html, application/json", false))
                .row(
                        "judges Accept for lists only",
                        "PRO-3",
                        api -> api.onReply(
                                (q, r) -> r.status = r.status == 406 && api.isOne.test(q.path()) ? 200 : r.status))
                .row(
                        "judges Accept for GET only",
                        "PRO-3",
                        api -> api.onReply((q, r) -> r.status = r.status == 406 && q.isHead() ? 200 : r.status))
                .row(
                        "answers a wrong Accept with 415",
                        "PRO-3",
                        api -> api.onReply(Broken.on(406, r -> r.status = 415)))
                .servers();
    }
}
