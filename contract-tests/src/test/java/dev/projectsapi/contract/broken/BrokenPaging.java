package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Call;
import dev.projectsapi.contract.honest.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shows other projects on a page than it should, or in another order, or tells wrongly whether more follow. */
final class BrokenPaging {

    private BrokenPaging() {}

    private static List<Stored> cut(List<Stored> all, long from, long count) {
        return all.stream().skip(Math.max(0, from)).limit(Math.max(0, count)).toList();
    }

    /** Leaves out the projects at some places of the whole list, from 0. */
    private static void hides(Api api, java.util.function.BiPredicate<Call, Integer> some) {
        api.page = (call, all) -> IntStream.range(call.from, (int) Math.min(all.size(), call.from + call.count))
                .filter(place -> !some.test(call, place))
                .mapToObj(all::get)
                .toList();
    }

    static List<Broken> servers() {
        return new Broken.Kind("paging")
                .row("sorts by name", "LST-3", api -> api.sorting = Comparator.comparing(Stored::name))
                .row("does not sort", "LST-3", api -> api.sorting = Comparator.comparing(project -> true))
                .row(
                        "sorts downwards",
                        "LST-3",
                        api -> api.sorting = Comparator.comparing(Stored::sid).reversed())
                .row(
                        "sorts inactive projects to the end",
                        "LST-3",
                        api -> api.sorting =
                                Comparator.comparing((Stored p) -> !p.active()).thenComparing(Stored::sid))
                .row(
                        "sorts digits behind letters",
                        "LST-3",
                        api -> api.sorting = Comparator.comparing(
                                p -> p.sid().replace('0', 'z').replace('9', 'z')))
                .row(
                        "sorts each page by itself",
                        "PAG-5a",
                        api -> api.page = (call, all) -> cut(call.caller().projects(), call.from, call.count).stream()
                                .sorted(Comparator.comparing(Stored::sid))
                                .toList())
                .row(
                        "sorts by the beginning of the Sid only",
                        "LST-3",
                        api -> api.sorting = Comparator.comparing(p -> p.sid().substring(0, 2)))
                .row(
                        "repeats the last project of a page",
                        "PAG-5a",
                        api -> api.nextFrom = call -> (int) (call.from + Math.max(call.count - 1, 1)))
                .row(
                        "leaves out a project between pages",
                        "PAG-5a",
                        api -> api.nextFrom = call -> (int) (call.from + call.count + 1))
                .row("leaves out item 100", "PAG-5a", api -> hides(api, (call, place) -> place == 99))
                .row(
                        "leaves out the first project behind a token",
                        "PAG-5a",
                        api -> hides(api, (call, place) -> call.token != null && place == call.from))
                .row("leaves out the last project of all", "AUT-3b", api -> hides(api, (call, place) -> place == 230))
                .row(
                        "leaves out the only project of a page",
                        "PAG-5a",
                        api -> hides(api, (call, place) -> call.count == 1 && place == 7))
                .row(
                        "shows item 50 twice",
                        "LST-3",
                        api -> api.page = (call, all) -> cut(
                                IntStream.range(0, all.size())
                                        .mapToObj(i -> all.get(i == 50 ? 49 : i))
                                        .toList(),
                                call.from,
                                call.count))
                .row(
                        "shows one too many",
                        "LST-1a",
                        api -> api.page = (call, all) -> cut(all, call.from, call.count + 1))
                .row(
                        "shows one too few but for single ones",
                        "LST-1a",
                        api -> api.page = (call, all) -> cut(all, call.from, Math.max(1, call.count - 1)))
                .row(
                        "shows 100 at most",
                        "LST-1d",
                        api -> api.page = (call, all) -> cut(all, call.from, Math.min(100, call.count)))
                .row(
                        "shows 199 at most",
                        "LST-1a",
                        api -> api.page = (call, all) -> cut(all, call.from, Math.min(199, call.count)))
                .row(
                        "shows only whole pages",
                        "PAG-5a",
                        api -> api.page = (call, all) -> call.from + call.count > all.size() && all.size() > 100
                                ? List.of()
                                : cut(all, call.from, call.count))
                .row(
                        "shows the first page beyond the end",
                        "LST-2b",
                        api -> api.page = (call, all) -> cut(all, call.from >= all.size() ? 0 : call.from, call.count))
                .row(
                        "shows the last project beyond the end",
                        "LST-2b",
                        api -> api.page = (call, all) -> cut(all, Math.min(call.from, all.size() - 1), call.count))
                .row(
                        "answers a skip beyond the end with 404",
                        "LST-2b",
                        api -> api.onReply((q, r) -> r.status = r.text().startsWith("{\"Properties\":[]")
                                        && q.query().contains("Skip")
                                ? 404
                                : r.status))
                .row(
                        "answers an empty list with 204",
                        "LST-2b",
                        api -> api.onReply(
                                (q, r) -> r.status = r.text().startsWith("{\"Properties\":[]") ? 204 : r.status))
                .row(
                        "counts nothing beyond the end",
                        "LST-2b",
                        api -> api.total = (call, size) -> call.from > size ? 0 : size)
                .row(
                        "counts nothing exactly at the end",
                        "LST-2b",
                        api -> api.total = (call, size) -> call.from == size ? 0 : size)
                .row("counts what is left", "PAG-8", api -> api.total = (call, size) -> Math.max(0, size - call.from))
                .row(
                        "counts what is left behind a token",
                        "PAG-8",
                        api -> api.total = (call, size) -> call.token == null ? size : size - call.from)
                .row(
                        "counts once and then says 0",
                        "PAG-8",
                        api -> api.total = (call, size) -> call.token == null ? size : 0)
                .row(
                        "counts one less on the last page",
                        "PAG-8",
                        api -> api.total =
                                (call, size) -> call.from + call.count >= size && call.from > 0 ? size - 1 : size)
                .row(
                        "counts a negative number for nothing",
                        "PAG-8",
                        api -> api.total = (call, size) -> size == 0 ? -1 : size)
                .row(
                        "gives a token where the list ends exactly",
                        "PAG-4a",
                        api -> api.hasNext = (call, size) -> call.from + call.count <= size)
                .row(
                        "gives a token whenever a page is full",
                        "PAG-4a",
                        api -> api.hasNext = (call, size) -> size - call.from >= call.count)
                .row("gives a token on every page", "PAG-4a", api -> api.hasNext = (call, size) -> true)
                .row(
                        "gives a token on an empty list",
                        "PAG-4a",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size || size == 0)
                .row(
                        "gives a token beyond the end",
                        "LST-2b",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size || call.from > size)
                .row(
                        "gives a token on the last page reached by a token",
                        "PAG-4a",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size || call.token != null)
                .row("gives no token", "PAG-4b", api -> api.hasNext = (call, size) -> false)
                .row(
                        "gives no token where one project is left",
                        "PAG-4b",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size - 1)
                .row(
                        "gives no token where less than a page is left",
                        "PAG-4b",
                        api -> api.hasNext = (call, size) -> call.from + 2 * call.count <= size)
                .row(
                        "gives no token behind a skip",
                        "PAG-4b",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size && call.skip == 0)
                .row(
                        "gives no token where the count is given",
                        "PAG-4b",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size
                                && !call.question.query().contains("Count"))
                .row(
                        "gives no token where the count is 1",
                        "PAG-4b",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size && call.count > 1)
                .row(
                        "gives no token after 100 projects",
                        "PAG-5a",
                        api -> api.hasNext = (call, size) -> call.from + call.count < Math.min(size, 101))
                .row(
                        "gives no token after 200 projects",
                        "PAG-5a",
                        api -> api.hasNext = (call, size) -> call.from + call.count < Math.min(size, 200))
                .row(
                        "gives no token on the second page",
                        "PAG-5a",
                        api -> api.hasNext = (call, size) -> call.from + call.count < size && call.token == null)
                .row(
                        "ignores the page token",
                        "PAG-5a",
                        api -> api.page = (call, all) -> cut(all, call.skip, call.count))
                .row(
                        "goes back to the first page after the second",
                        "PAG-5a",
                        api -> api.nextFrom = call -> call.token == null ? (int) (call.from + call.count) : 0)
                .row("gives the same token on every page", "PAG-5a", api -> api.nextFrom = call -> (int) call.count)
                .servers();
    }
}
