package dev.projectsapi.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Comes between the answers of the API and their callers, who want to see how they cope with worse ones. */
public interface Sandbox {
    /** Leaves every answer as it is. */
    Sandbox NONE = (request, answer) -> new Play(answer, Duration.ZERO, null);

    /** What the caller gets instead of the ordinary answer. Called on the event loop, so it must not wait. */
    Play play(Request request, Answer ordinary);

    /** An answer, the time to wait before it, and how it is spoiled on its way; null: not at all. */
    record Play(Answer answer, Duration delay, @Nullable Fault fault) {}

    /** Gives an answer to the connection in a way that HTTP does not know. */
    interface Fault {
        /** On the event loop. */
        void play(HttpServerRequest http, Answer answer);
    }
}
