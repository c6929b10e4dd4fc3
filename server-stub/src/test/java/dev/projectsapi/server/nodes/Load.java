package dev.projectsapi.server.nodes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Asks some nodes so many questions a second, whether or not earlier ones are answered, and compares every answer with the right one.
 * Questions that are not answered can only pile up to a number; beyond it, this machine has not the time to ask so often.
 */
final class Load implements AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final long PATIENCE_SECONDS = 60;

    private final List<URI> nodes;
    private final List<Question> questions;
    private final long pause;
    private final Semaphore places;
    private final Tally tally = new Tally();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<CompletableFuture<?>> asked = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "load");
    private volatile boolean going = true;

    Load(List<URI> nodes, List<Question> questions, int perSecond, int mostUnderWay) {
        this.nodes = List.copyOf(nodes);
        this.questions = List.copyOf(questions);
        this.pause = NANOS / perSecond;
        this.places = new Semaphore(mostUnderWay);
    }

    Load begin() {
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    Tally tally() {
        return tally;
    }

    /** Returns when so many more right answers have come. */
    void awaitRight(long more) {
        await("right answers", tally::rightOnes, more);
    }

    void awaitUnavailable(long more) {
        await("answers that tell to come back", tally::unavailableOnes, more);
    }

    /** Lets what is under way end. */
    @Override
    public void close() {
        going = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        asked.forEach(CompletableFuture::join);
    }

    private void await(String what, LongSupplier count, long more) {
        long goal = count.getAsLong() + more;
        long end = System.nanoTime() + PATIENCE_SECONDS * NANOS;
        while (count.getAsLong() < goal) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + more + " more " + what + ": " + tally);
            }
            LockSupport.parkNanos(NANOS / 100);
        }
    }

    private void run() {
        long start = System.nanoTime();
        for (int number = 0; going; number++) {
            for (long due = start + number * pause; System.nanoTime() < due; ) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Question question = questions.get(number % questions.size());
            places.acquireUninterruptibly();
            asked.add(ask(question, number % nodes.size(), nodes.size(), System.nanoTime())
                    .whenComplete((nothing, failure) -> places.release()));
            asked.removeIf(CompletableFuture::isDone);
        }
    }

    /** Asks one node, and where there is no answer the next, until each had its turn. */
    private CompletableFuture<?> ask(Question question, int node, int turns, long since) {
        if (turns == 0) {
            tally.lost();
            return CompletableFuture.completedFuture(null);
        }
        return client.sendAsync(request(nodes.get(node), question), BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    if (failure == null) {
                        judge(question, answer, since);
                        return CompletableFuture.completedFuture(null);
                    }
                    note(failure);
                    return ask(question, (node + 1) % nodes.size(), turns - 1, since);
                })
                .thenCompose(next -> next);
    }

    private void note(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof ConnectException) {
            tally.refused();
        } else if (cause instanceof IOException) {
            tally.cut(String.valueOf(cause));
        } else {
            tally.wrong(String.valueOf(cause));
        }
    }

    private void judge(Question question, HttpResponse<String> answer, long since) {
        long nanos = System.nanoTime() - since;
        if (answer.statusCode() == question.status() && answer.body().equals(question.body())) {
            tally.right(nanos);
        } else if (answer.statusCode() == 503
                && answer.body().contains("\"ErrorCode\":\"UNAVAILABLE\"")
                && answer.headers().firstValue("retry-after").isPresent()) {
            tally.unavailable(nanos);
        } else {
            tally.wrong(
                    question.target() + " of " + question.account() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static HttpRequest request(URI node, Question question) {
        return HttpRequest.newBuilder(node.resolve(question.target()))
                .header("Authorization", question.account().authorization())
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
