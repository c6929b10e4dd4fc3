package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PAG-4, PAG-5a to PAG-5c, PAG-8: walking through a list by its tokens. */
final class Paging {

    private static final int MOST_PAGES = 60;
    private static final int SOME_PAGES = 8;

    private Paging() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PAG-4a", Paging::theLastPageHasNoToken),
                Rule.of("PAG-4b", Paging::everyOtherPageHasOne),
                Rule.of("PAG-5a", Paging::aWalkReturnsEveryProjectOnce),
                Rule.of("PAG-5b", Paging::theRequestsOwnCountIsObeyed),
                Rule.of("PAG-5c", Paging::aTokenMayBeUsedAgain),
                Rule.of("PAG-8", Paging::theTotalIsTheSameOnEveryPage));
    }

    private static void theLastPageHasNoToken(Probe probe) {
        long most = Lists.max(probe.count());
        for (Caller caller : probe.active()) {
            long total = probe.holding(caller).total();
            noToken(probe, probe.list(caller, probe.skip(total), probe.count(1)));
            for (long count : new long[] {1, 2, 3, Lists.byDefault(probe.count()), most, total, total + 1}) {
                if (count <= Math.min(total, most) && count > 0) {
                    noToken(probe, probe.list(caller, probe.skip(total - count), probe.count(count)));
                    endsByToken(probe, caller, total, count);
                } else if (count <= most && count > 0) {
                    noToken(probe, probe.list(caller, probe.count(count)));
                }
            }
        }
    }

    /** The last page, reached by a token of the page before it, and ending exactly where the list does. */
    private static void endsByToken(Probe probe, Caller caller, long total, long count) {
        if (total > count) {
            Optional<String> token = probe.list(caller, probe.skip(total - count - 1), probe.count(1))
                    .next();
            token.ifPresent(given -> noToken(probe, probe.list(caller, probe.token(given), probe.count(count))));
        }
    }

    private static void noToken(Probe probe, Answer answer) {
        if (probe.good(answer)) {
            probe.expect(
                    answer.hasNullToken(), answer, "a null token on the last page", answer.summary() + " and a token");
        }
    }

    private static void everyOtherPageHasOne(Probe probe) {
        Caller caller = probe.mainWith(2);
        long total = probe.holding(caller).total();
        long most = Lists.max(probe.count());
        for (long[] page : new long[][] {
            {0, 1},
            {0, total - 1},
            {1, total - 2},
            {total - 2, 1},
            {total / 2, 1},
            {0, Lists.byDefault(probe.count())},
            {total - 3, 2},
            {0, most / 2}
        }) {
            if (page[0] >= 0 && page[1] > 0 && page[0] + page[1] < total && page[1] <= most) {
                Answer answer = probe.list(caller, probe.skip(page[0]), probe.count(page[1]));
                if (probe.good(answer)) {
                    probe.expect(
                            answer.next().isPresent(),
                            answer,
                            "a page token, for projects are left",
                            "" + answer.json().path(probe.api().nextField()));
                }
            }
        }
    }

    private static void aWalkReturnsEveryProjectOnce(Probe probe) {
        for (Caller caller : probe.active()) {
            for (long count : new long[] {Lists.byDefault(probe.count()), 7, Lists.max(probe.count()) / 2, 33}) {
                walk(probe, caller, count, MOST_PAGES);
            }
            walk(probe, caller, 1, SOME_PAGES);
        }
        probe.mainWith(2);
    }

    private static void walk(Probe probe, Caller caller, long count, int most) {
        Holding holding = probe.holding(caller);
        List<JsonNode> all = new ArrayList<>();
        Answer page = probe.list(caller, probe.count(count));
        for (int pages = 1; pages <= most && probe.good(page); pages++) {
            all.addAll(page.items());
            probe.page(page, caller, (pages - 1) * count, count);
            Optional<String> next = page.next();
            if (next.isEmpty()) {
                probe.expect(
                        all.size() >= holding.total(),
                        page,
                        "a page token, for " + (holding.total() - all.size()) + " projects are left",
                        "none");
                break;
            }
            page = probe.list(caller, probe.count(count), probe.token(next.get()));
        }
        if (holding.isComplete() && all.size() >= holding.total()) {
            probe.sameProjects(page, all, holding.items());
        }
    }

    private static void theRequestsOwnCountIsObeyed(Probe probe) {
        Caller caller = probe.mainWith(4);
        long usual = Lists.byDefault(probe.count());
        for (long first : new long[] {1, 2, usual, Lists.max(probe.count()) / 2}) {
            if (first + 1 >= probe.holding(caller).total() || first > Lists.max(probe.count())) {
                continue;
            }
            String token = probe.tokenOf(caller, probe.count(first));
            probe.page(probe.list(caller, probe.token(token)), caller, first, usual);
            for (long count : new long[] {1, 3, first + 1, Lists.max(probe.count())}) {
                probe.page(probe.list(caller, probe.token(token), probe.count(count)), caller, first, count);
            }
            if (Lists.min(probe.skip()) == 0) {
                probe.page(probe.list(caller, probe.count(2), probe.token(token), probe.skip(0)), caller, first, 2);
            }
        }
        String skipped = probe.tokenOf(caller, probe.skip(1), probe.count(1));
        probe.page(probe.list(caller, probe.token(skipped), probe.count(2)), caller, 2, 2);
    }

    private static void aTokenMayBeUsedAgain(Probe probe) {
        Caller caller = probe.mainWith(4);
        String first = probe.tokenOf(caller, probe.count(1));
        String second = probe.tokenOf(caller, probe.count(2));
        for (int i = 0; i < 3; i++) {
            probe.page(probe.list(caller, probe.token(first), probe.count(2)), caller, 1, 2);
            probe.page(probe.list(caller, probe.token(second), probe.count(2)), caller, 2, 2);
        }
        probe.page(probe.askFresh(probe.listRequest(caller, probe.token(first), probe.count(2))), caller, 1, 2);
        probe.ask(probe.listRequest(caller, probe.token(first)).method("HEAD"));
        probe.page(probe.list(caller, probe.token(first), probe.count(3)), caller, 1, 3);
    }

    private static void theTotalIsTheSameOnEveryPage(Probe probe) {
        for (Caller caller : probe.active()) {
            long total = probe.holding(caller).total();
            List<Answer> answers = new ArrayList<>();
            answers.add(probe.list(caller));
            answers.add(probe.list(caller, probe.count(1)));
            answers.add(probe.list(caller, probe.count(Lists.max(probe.count()))));
            answers.add(probe.list(caller, probe.skip(1)));
            answers.add(probe.list(caller, probe.skip(Math.max(total - 1, 0))));
            answers.add(probe.list(caller, probe.skip(total)));
            answers.get(1).next().ifPresent(token -> {
                Answer next = probe.list(caller, probe.token(token), probe.count(2));
                answers.add(next);
                next.next().ifPresent(later -> answers.add(probe.list(caller, probe.token(later))));
            });
            for (Answer answer : answers) {
                if (probe.good(answer)) {
                    probe.expect(answer.total() == total, answer, "a total of " + total, "" + answer.total());
                }
            }
        }
    }
}
