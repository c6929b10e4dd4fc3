package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Request;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and what came of it. Made for every request, so it only notes; what there is to say is worked out by {@link Missteps},
 * {@link Manners} and {@link MaskedQuery} when somebody asks.
 *
 * @param queryText as sent; shown masked only
 * @param accountSid null if nobody has shown right credentials
 * @param ordinaryStatus what the answer would have been without the sandbox
 * @param detail what is wrong with the request, for {@link Missteps}; mostly empty
 * @param retryAfterSeconds below 0: the answer had none
 * @param spoiled whether the answer did not arrive as an answer of this API
 * @param note what the sandbox did, in a word
 */
record Visit(
        Instant at,
        long arrivedNanos,
        long answeredNanos,
        String id,
        String method,
        String path,
        String queryText,
        String operation,
        @Nullable String accountSid,
        String userAgent,
        int ordinaryStatus,
        String ordinaryCode,
        String detail,
        int status,
        String code,
        int retryAfterSeconds,
        boolean spoiled,
        String note) {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 100;

    static Visit of(Request request, Answer ordinary, Turn turn) {
        long now = System.nanoTime();
        Answer answer = turn.play().answer();
        return new Visit(
                Instant.now(),
                now - request.nanos(),
                now + turn.play().delay().toNanos(),
                request.id(),
                request.method(),
                shortened(request.path(), LONGEST_TEXT),
                shortened(request.queryText(), LONGEST_TEXT),
                request.operation(),
                request.accountSid(),
                shortened(String.join(" ", request.header("User-Agent")), LONGEST_NAME),
                ordinary.status(),
                ordinary.code(),
                detail(request, ordinary),
                answer.status(),
                answer.code(),
                seconds(answer.headers().get("Retry-After")),
                turn.play().fault() != null || !answer.contentType().equals(ordinary.contentType()),
                turn.note());
    }

    /** Whether the client had reason to try again. */
    boolean failed() {
        return spoiled || status >= 500 || status == 429;
    }

    /** Whether it was told that trying again is of no use. */
    boolean refused() {
        return !spoiled && status >= 400 && status < 500 && status != 429;
    }

    boolean asksTheSameAs(Visit other) {
        return method.equals(other.method) && path.equals(other.path) && queryText.equals(other.queryText);
    }

    private static String detail(Request request, Answer ordinary) {
        return switch (ordinary.status()) {
            case 400 -> new String(ordinary.body(), java.nio.charset.StandardCharsets.UTF_8);
            case 401 -> String.join("", request.header("Authorization")).isEmpty() ? "" : "some";
            default -> "";
        };
    }

    private static int seconds(@Nullable String retryAfter) {
        return retryAfter == null ? -1 : Integer.parseInt(retryAfter);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
