package dev.projectsapi.contract.examination;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.SeenRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the troubles are made of: the origin's answers, spoiled at certain requests. */
final class Scripts {

    /** More than any client needs for the sample's largest account with its own retries. */
    static final int ANY = 200;

    private static final long TOO_SHORT_MILLIS = 30;
    private static final long TOLERANCE_MILLIS = 100;

    private Scripts() {}

    /** Everything as it should be. */
    static Trouble right(int mostRequests) {
        return answering(mostRequests, Reply::answer);
    }

    /** The same answer to the first requests, and then everything as it should be. */
    static Trouble first(int times, Answer answer) {
        return spoiling(ANY, request -> true, times, reply -> answer);
    }

    /** The same answer to every request. */
    static Trouble always(int mostRequests, Answer answer) {
        return spoiling(mostRequests, request -> true, Integer.MAX_VALUE, reply -> answer);
    }

    /** The first page as it should be, and then the same answer to so many requests for a later one. */
    static Trouble later(int mostRequests, int times, Answer answer) {
        return spoiling(mostRequests, Scripts::isLater, times, reply -> answer);
    }

    /** The same, with a part of the right answer, and then another end. */
    static Trouble laterCut(int mostRequests, int times, Answer end) {
        return spoiling(
                mostRequests,
                Scripts::isLater,
                times,
                reply -> reply.answer().cutAfter(reply.body().length / 2).then(end));
    }

    /** Every page changed. */
    static Trouble changing(int mostRequests, BiConsumer<SeenRequest, ObjectNode> change) {
        return (origin, port) -> new ScriptedScene(
                port,
                mostRequests,
                (request, scene) -> origin.reply(request)
                        .changed(page -> change.accept(request, page))
                        .answer());
    }

    /** A scene whose answers are the origin's, changed as a whole. */
    static Trouble answering(int mostRequests, Function<Reply, Answer> answer) {
        return (origin, port) ->
                new ScriptedScene(port, mostRequests, (request, scene) -> answer.apply(origin.reply(request)));
    }

    /** The same answer to the first requests, and the caller watched whether it comes back sooner than it was told. */
    static Trouble first(int times, int secondsToWait, Answer answer) {
        return (origin, port) -> {
            AtomicInteger count = new AtomicInteger();
            AtomicLong until = new AtomicLong(Long.MIN_VALUE);
            return new ScriptedScene(port, times == Integer.MAX_VALUE ? 1 : ANY, (request, scene) -> {
                watch(scene, until, request);
                if (count.getAndIncrement() >= times) {
                    return origin.reply(request).answer();
                }
                until.set(request.at() + Duration.ofSeconds(secondsToWait).toNanos());
                return answer;
            });
        };
    }

    /** The origin's own refusals, and the caller watched whether it comes back sooner than it was told. */
    static Trouble watched(int mostRequests) {
        return (origin, port) -> {
            AtomicLong until = new AtomicLong(Long.MIN_VALUE);
            return new ScriptedScene(port, mostRequests, (request, scene) -> {
                watch(scene, until, request);
                Reply reply = origin.reply(request);
                reply.retryAfterSeconds()
                        .ifPresent(seconds -> until.set(
                                System.nanoTime() + Duration.ofSeconds(seconds).toNanos()));
                return reply.answer();
            });
        };
    }

    /** The same answer to every request, and the caller watched whether it pauses between them. */
    static Trouble alwaysWatchingPauses(int mostRequests, Answer answer) {
        return (origin, port) -> {
            AtomicLong before = new AtomicLong(Long.MIN_VALUE);
            AtomicInteger tooShort = new AtomicInteger();
            return new ScriptedScene(port, mostRequests, (request, scene) -> {
                long last = before.getAndSet(request.at());
                boolean first = last == Long.MIN_VALUE;
                // a single one may be a library's own, on a connection that was closed
                if (!first
                        && request.at() - last
                                < Duration.ofMillis(TOO_SHORT_MILLIS).toNanos()
                        && tooShort.incrementAndGet() > 1) {
                    scene.complain("repeated a failed request without a pause");
                }
                return answer;
            });
        };
    }

    /** Whether a request asks for what follows the first page. */
    static boolean isLater(SeenRequest request) {
        return request.target().contains("NextPageToken=") || request.target().matches(".*Results_Skip=0*[1-9].*");
    }

    private static void watch(ScriptedScene scene, AtomicLong until, SeenRequest request) {
        long early = until.get() - request.at();
        if (until.get() != Long.MIN_VALUE
                && early > Duration.ofMillis(TOLERANCE_MILLIS).toNanos()) {
            scene.complain("came back before the time that Retry-After gave");
        }
    }

    private static Trouble spoiling(
            int mostRequests, Predicate<SeenRequest> where, int times, Function<Reply, Answer> answer) {
        return (origin, port) -> {
            AtomicInteger count = new AtomicInteger();
            return new ScriptedScene(port, mostRequests, (request, scene) -> {
                boolean spoiled = where.test(request) && count.getAndIncrement() < times;
                Reply reply = origin.reply(request);
                return spoiled ? answer.apply(reply) : reply.answer();
            });
        };
    }
}
