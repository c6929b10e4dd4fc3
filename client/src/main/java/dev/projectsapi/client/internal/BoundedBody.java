package dev.projectsapi.client.internal;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body in memory, up to a limit; a longer one, or a compressed one, is not read to its end. With an error's status that is no
 * failure: what the status says counts, however its body looks.
 */
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private byte[] bytes;
    private int length;
    private final long limit;
    private final HttpHeaders headers;
    private final boolean isOfAnError;
    private volatile @Nullable String unread;
    private volatile Flow.@Nullable Subscription subscription;

    BoundedBody(HttpResponse.ResponseInfo head, long limit) {
        this.headers = head.headers();
        this.isOfAnError = head.statusCode() >= 400;
        this.limit = Math.min(limit, LONGEST_ARRAY);
        // an announced length may be a lie: it is a hint for the buffer, no more
        this.bytes = new byte[(int) Math.max(512, Math.min(announced(), 64 * 1024))];
    }

    private long announced() {
        try {
            return headers.firstValueAsLong("Content-Length").orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (whole.isDone()) {
            given.cancel();
        } else if (announced() > limit) {
            refuse("the body is announced with " + announced() + " bytes, more than " + limit);
        } else if (isCompressed()) {
            refuse("the body is compressed although nobody asked for it");
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (whole.isDone()) {
                return;
            }
            int more = buffer.remaining();
            if (more > limit - length) {
                refuse("the body is longer than " + limit + " bytes");
                return;
            }
            if (more > bytes.length - length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST_ARRAY, Math.max(bytes.length * 2L, length + more)));
            }
            buffer.get(bytes, length, more);
            length += more;
        }
    }

    private boolean isCompressed() {
        return headers.allValues("Content-Encoding").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
    }

    /** Why it is not, or not all, of what was sent; null if it is. */
    @Nullable String unread() {
        return unread;
    }

    /** Reads no further: what waits for the body fails, and the connection ends. */
    void abandon() {
        endReading();
        whole.completeExceptionally(new BadBodyException("nobody waits for the body any more"));
    }

    private void refuse(String reason) {
        endReading();
        if (isOfAnError) {
            unread = reason;
            onComplete();
        } else {
            whole.completeExceptionally(new BadBodyException(reason));
        }
    }

    private void endReading() {
        Flow.Subscription begun = subscription;
        if (begun != null) {
            begun.cancel();
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }
}
