package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.Kind.AUTHENTICATION;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows 29 to 34: walks over pages that are not as they should be. */
final class WalkRows {

    private WalkRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                        29,
                        "empty page in the middle of a walk (token present)",
                        "the walk goes on: 7 of 7 items",
                        stage -> {
                            stage.serve(page(0, 3, "t1"), page(3, 3, "t2"), page(3, 7, null));

                            Outcome outcome = stage.client().walk(null);

                            Expected.answer().requests(3).check(outcome);
                            assertThat(outcome.answers()).isEqualTo(names(0, 7));
                        }),
                Row.of(
                        30,
                        "the same token again, and a cycle of two",
                        "typed error, no endless loop",
                        endless("the same token", 2, page(0, 1, "t1"), page(1, 2, "t1")),
                        endless(
                                "a cycle of two",
                                3,
                                page(0, 1, "t1"),
                                page(1, 2, "t2"),
                                page(2, 3, "t1"),
                                page(3, 4, "t2"))),
                Row.of(31, "an item repeated on the next page", "delivered as sent (documented), walk ends", stage -> {
                    stage.serve(page(0, 2, "t1"), page(1, 3, null));

                    Outcome outcome = stage.client().walk(null);

                    Expected.answer().requests(2).check(outcome);
                    assertThat(outcome.answers()).containsExactly("Project 0", "Project 1", "Project 1", "Project 2");
                }),
                Row.of(32, "`TotalCount` changes during the walk", "the walk follows the tokens", stage -> {
                    stage.serve(page(0, 2, 2, "t1"), page(2, 4, 0, "t2"), page(4, 5, 1_000_000, null));

                    Outcome outcome = stage.client().walk(null);

                    Expected.answer().requests(3).check(outcome);
                    assertThat(outcome.answers()).isEqualTo(names(0, 5));
                }),
                Row.of(33, "503 on page 3, then 200", "no item lost or repeated", stage -> {
                    Answer unavailable = HttpAnswer.json(503, Payload.error("UNAVAILABLE"));
                    stage.serve(page(0, 2, "t1"), page(2, 4, "t2"), unavailable, page(4, 6, null));

                    Outcome outcome = stage.client().walk(null);

                    Expected.answer().requests(4).check(outcome);
                    assertThat(outcome.answers()).isEqualTo(names(0, 6));
                }),
                Row.of(
                        34,
                        "401 on page 7",
                        "typed; items before it delivered; resume from the last good token works",
                        WalkRows::resumed));
    }

    private static FaultCase endless(String name, int requests, Answer... pages) {
        return new FaultCase(name, stage -> {
            int[] next = {0};
            stage.following(request -> pages[next[0]++ % pages.length]);

            Outcome outcome = stage.client().walk(null);

            Expected.of(UNEXPECTED).requests(requests).check(outcome);
            assertThat(outcome.failure().pointer()).isEqualTo("/NextPageToken");
        });
    }

    private static void resumed(Stage stage) {
        Answer unauthorized = HttpAnswer.json(401, Payload.error("UNAUTHORIZED"));
        Stream<Answer> before = IntStream.range(0, 6).mapToObj(i -> page(i, i + 1, "t" + (i + 1)));
        var server = stage.serve(
                Stream.concat(before, Stream.of(unauthorized, page(6, 7, null))).toArray(Answer[]::new));
        Client client = stage.client();

        Outcome failed = client.walk(null);
        Outcome rest = client.walk(failed.failure().resumeToken());

        Expected.of(AUTHENTICATION).requests(7).check(failed);
        assertThat(failed.answers()).isEqualTo(names(0, 6));
        Expected.answer().requests(1).check(rest);
        assertThat(rest.answers()).isEqualTo(names(6, 7));
        assertThat(server.seen().requests().get(7).target()).contains("NextPageToken=t6");
    }

    private static Answer page(int from, int until, @Nullable String next) {
        return page(from, until, 7, next);
    }

    private static Answer page(int from, int until, long total, @Nullable String next) {
        return HttpAnswer.json(200, Payload.page(Payload.projects(from, until), total, next));
    }

    private static List<String> names(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> "Project " + i).toList();
    }
}
