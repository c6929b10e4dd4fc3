package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api.Step;
import java.util.List;

/** Looks at things in another order. */
final class BrokenPrecedence {

    private BrokenPrecedence() {}

    static List<Broken> servers() {
        return new Broken.Kind("precedence")
                .row("looks at the method before the path", "ERR-4", api -> api.swap(Step.PATH, Step.METHOD))
                .row("looks at credentials before the method", "ERR-4", api -> api.swap(Step.METHOD, Step.CREDENTIALS))
                .row("looks at credentials before the path", "ERR-4", api -> api.swap(Step.PATH, Step.CREDENTIALS))
                .row(
                        "looks at the account before the method",
                        "PRO-1b",
                        api -> api.onReply((q, r) -> r.status =
                                r.status == 405 && BrokenChallenges.user(q).startsWith("IN7") ? 403 : r.status))
                .row("looks at Accept before the account", "ERR-4", api -> api.swap(Step.ACCOUNT, Step.ACCEPT))
                .row(
                        "looks at Accept before credentials",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.PATH, Step.METHOD, Step.ACCEPT, Step.CREDENTIALS, Step.ACCOUNT, Step.PARAMETERS))
                .row(
                        "looks at Accept before the method",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.PATH, Step.ACCEPT, Step.METHOD, Step.CREDENTIALS, Step.ACCOUNT, Step.PARAMETERS))
                .row(
                        "looks at Accept before the path",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.ACCEPT, Step.PATH, Step.METHOD, Step.CREDENTIALS, Step.ACCOUNT, Step.PARAMETERS))
                .row("looks at parameters before Accept", "ERR-4", api -> api.swap(Step.ACCEPT, Step.PARAMETERS))
                .row(
                        "looks at parameters before the account",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.PATH, Step.METHOD, Step.CREDENTIALS, Step.PARAMETERS, Step.ACCOUNT, Step.ACCEPT))
                .row(
                        "looks at parameters before credentials",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.PATH, Step.METHOD, Step.PARAMETERS, Step.CREDENTIALS, Step.ACCOUNT, Step.ACCEPT))
                .row(
                        "looks at parameters before the method",
                        "ERR-4",
                        api -> api.order = List.of(
                                Step.PATH, Step.PARAMETERS, Step.METHOD, Step.CREDENTIALS, Step.ACCOUNT, Step.ACCEPT))
                .row(
                        "looks for the project before Accept",
                        "ERR-4",
                        api -> api.onReply((q, r) -> r.status = r.status == 406
                                        && api.isOne.test(q.path())
                                        && api.tenants.get(0).projects().stream()
                                                .noneMatch(p -> q.path().endsWith(p.sid()))
                                ? 400
                                : r.status))
                .servers();
    }
}
