package dev.projectsapi.client.internal;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;

/** Hands a body to the generated code so that it reads the right text. */
final class GeneratedText {

    private static final Flow.Subscription ALL_IS_THERE = new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    private GeneratedText() {}

    /**
     * The generated code decodes with the platform's default encoding, which on Java 17 is often not UTF-8. So JSON is given
     * to it in that encoding, with escapes for all that is not ASCII.
     */
    static byte[] of(byte[] utf8, String json, Charset platform) {
        if (platform.equals(StandardCharsets.UTF_8)) {
            return utf8;
        }
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            if (unit < 0x80) {
                ascii.append((char) unit);
            } else {
                ascii.append(String.format("\\u%04x", unit));
            }
        });
        return ascii.toString().getBytes(platform);
    }

    /** What this handler makes of a body that is there already. */
    static <T> T replay(BodyHandler<T> handler, Answer answer, byte[] body) {
        BodySubscriber<T> subscriber = handler.apply(answer);
        subscriber.onSubscribe(ALL_IS_THERE);
        subscriber.onNext(List.of(ByteBuffer.wrap(body)));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }
}
