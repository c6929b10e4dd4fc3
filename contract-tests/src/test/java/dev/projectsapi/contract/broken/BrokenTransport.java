package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answers that come late, cut, with a wrong length, or not at all; now and then or always. */
final class BrokenTransport {

    private BrokenTransport() {}

    /** Every so many-th answer. */
    private static BiConsumer<Question, Reply> each(int times, Consumer<Reply> change) {
        AtomicInteger count = new AtomicInteger();
        return (question, reply) -> {
            if (count.incrementAndGet() % times == 0) {
                change.accept(reply);
            }
        };
    }

    private static void large(Api api, Consumer<Reply> change) {
        api.onReply(Broken.when(reply -> reply.body.length > 30_000, change));
    }

    static List<Broken> servers() {
        return new Broken.Kind("transport")
                .row(
                        "answers once after 5.3 seconds",
                        "PRO-6b",
                        api -> api.onReply(each(
                                300, r -> r.delay = Duration.ofMillis(api.tokens.given.size() < 400 ? 5_300 : 0))))
                .row(
                        "answers large lists after 5.3 seconds",
                        "PRO-6b",
                        api -> large(api, r -> r.delay = Duration.ofMillis(5_300)))
                .row(
                        "never answers for the empty account",
                        "PRO-6b",
                        api -> api.onReply((q, r) -> r.delay =
                                Duration.ofSeconds(BrokenChallenges.user(q).startsWith("EM7") ? 60 : 0)))
                .row("says one byte too many", "PRO-4e", api -> api.onReply(Broken.on(200, r -> r.lengthError = 1)))
                .row("says one byte too few", "PRO-4e", api -> api.onReply(Broken.on(200, r -> r.lengthError = -1)))
                .row(
                        "says one byte too few of errors",
                        "PRO-4e",
                        api -> api.onReply(Broken.on(400, r -> r.lengthError = -1)))
                .row(
                        "counts characters, not bytes",
                        "PRO-4e",
                        api -> api.onReply((q, r) -> r.lengthError = r.text().length() - r.body.length))
                .row("closes before the last byte", "PRO-4e", api -> api.onReply(Broken.on(200, r -> r.cut = 1)))
                .row("closes in the middle of large lists", "PRO-4e", api -> large(api, r -> r.cut = 10_000))
                .row(
                        "closes before the last byte, once in 100",
                        "PRO-4e",
                        api -> api.onReply(each(100, r -> r.cut = 1)))
                .row(
                        "sends chunks without the last one",
                        "PRO-4e",
                        api -> api.onReply(Broken.on(200, r -> {
                            r.chunks = 1000;
                            r.cut = 5;
                        })))
                .row(
                        "says a length and sends chunks",
                        "PRO-4e",
                        api -> api.onReply((q, r) -> {
                            r.set("Content-Length", "" + r.body.length);
                            r.chunks = 4096;
                        }))
                .row("says two lengths", "PRO-4e", api -> api.onReply((q, r) -> r.set("Content-Length", "7")))
                .row("sends bytes behind the end", "PRO-4e", api -> api.onReply((q, r) -> r.extra = "\r\n"))
                .row(
                        "sends bytes behind the end of errors",
                        "PRO-4e",
                        api -> api.onReply(Broken.on(401, r -> r.extra = "x")))
                .row(
                        "closes without an answer, once in 50",
                        "PRO-6b",
                        api -> api.onReply(each(50, r -> r.isSilent = true)))
                .row(
                        "closes without an answer to malformed credentials",
                        "PRO-6b",
                        api -> api.onReply((q, r) -> r.isSilent =
                                String.valueOf(q.header("Authorization")).contains("!!!!")))
                .row("answers once in 10 with 500", "PRO-9", api -> api.onReply(each(10, r -> r.status = 500)))
                .row("answers once in 40 with 500", "PRO-9", api -> api.onReply(each(40, r -> r.status = 500)))
                .row(
                        "answers once in 40 with 502 and HTML",
                        "PRO-9",
                        api -> api.onReply(each(40, r -> {
                            r.status = 502;
                            r.text("<html>");
                            r.set("Content-Type", "text/html");
                        })))
                .row("answers once in 100 with 500", "PRO-9", api -> api.onReply(each(100, r -> r.status = 500)))
                .row(
                        "answers once in 30 with 503 and no Retry-After",
                        "PRO-5b",
                        api -> api.onReply(each(30, r -> r.status = 503)))
                .row(
                        "answers once in 30 with 429 and no Retry-After",
                        "PRO-5b",
                        api -> api.onReply(each(30, r -> r.status = 429)))
                .row(
                        "answers once in 30 with 429 and a date",
                        "PRO-5b",
                        api -> api.onReply(each(30, r -> {
                            r.status = 429;
                            r.set("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT");
                        })))
                .row(
                        "answers once in 25 with an empty list",
                        "PAG-5a",
                        api -> api.onReply(each(
                                25, r -> r.text(r.text().replaceFirst("\"Properties\":\\[.*]", "\"Properties\":[]")))))
                .row("answers in HTTP/0.9", "PRO-4e", api -> api.onReply((q, r) -> r.reason = "x\r\nbad header line"))
                .servers();
    }
}
