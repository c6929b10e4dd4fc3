package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Query.Numbers;
import dev.projectsapi.contract.honest.Reading;
import java.util.List;

/** Counts and skips otherwise than it is told to. */
final class BrokenCounts {

    private BrokenCounts() {}

    private static void count(Api api, long least, long most, long usual) {
        api.query.count = new Numbers("Results_Count", least, most, usual);
    }

    private static void skip(Api api, long least, long most, long usual) {
        api.query.skip = new Numbers("Results_Skip", least, most, usual);
    }

    static List<Broken> servers() {
        return new Broken.Kind("ranges")
                .row("clamps", "LST-1b", api -> api.query.judge = (n, v) -> Math.max(n.least(), Math.min(n.most(), v)))
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
                        "LST-1b",
                        api -> api.query.judge = (n, v) -> n.has(v) ? v : Long.valueOf(n.usual()))
                .row(
                        "takes a negative skip for 0",
                        "LST-2c",
                        api -> api.query.judge =
                                (n, v) -> n.has(v) ? v : n.least() == 0 && v < 0 ? Long.valueOf(0) : null)
                .row(
                        "takes a negative number for a positive one",
                        "LST-1b",
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
                .row("skips one by default", "LST-2a", api -> skip(api, 0, 2_147_483_647, 1))
                .row("refuses the largest skip", "LST-2b", api -> skip(api, 0, 2_147_483_646, 0))
                .row("refuses a skip above 10,000", "LST-2b", api -> skip(api, 0, 10_000, 0))
                .row("refuses a skip of 0", "LST-2a", api -> skip(api, 1, 2_147_483_647, 0))
                .row(
                        "allows a skip of 2147483648",
                        "LST-2c",
                        api -> api.query.judge = (n, v) ->
                                n.has(v) ? v : v == 2_147_483_648L && n.least() == 0 ? Long.valueOf(9999) : null)
                .row(
                        "ignores the count",
                        "LST-1a",
                        api -> api.query.judge = (n, v) -> !n.has(v) ? null : n.least() == 1 ? Long.valueOf(50) : v)
                .row(
                        "ignores the skip",
                        "LST-2a",
                        api -> api.query.judge = (n, v) -> !n.has(v) ? null : n.least() == 0 ? Long.valueOf(0) : v)
                .row(
                        "shows one too few",
                        "LST-1a",
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
                        "LST-1b",
                        api -> api.query.integer = text -> Reading.decimal(text) == null
                                ? null
                                : (long) Reading.decimal(text).intValue())
                .row(
                        "takes 64 bits of a number",
                        "LST-1b",
                        api -> api.query.integer = text -> text.matches("-?\\d{19,}")
                                ? Long.valueOf(new java.math.BigInteger(text).longValue())
                                : Reading.decimal(text))
                .row(
                        "takes a number beyond 64 bits for the default",
                        "LST-1b",
                        api -> api.query.integer =
                                text -> text.matches("-?\\d{19,}") ? Long.valueOf(1) : Reading.decimal(text))
                .row(
                        "fails on a number beyond 64 bits",
                        "LST-1b",
                        api -> api.onReply((q, r) ->
                                r.status = q.query().matches(".*\\d{19,}.*") && r.status == 400 ? 500 : r.status))
                .servers();
    }
}
