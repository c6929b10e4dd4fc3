package dev.projectsapi.client.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client that one call gives to the generated code: it adds the credentials, repeats what is worth it, and ends with
 * its call. It fails as {@link java.net.http.HttpClient} does, by {@link IOException}; the generated code expects nothing else.
 */
public final class Exchange extends ForwardingHttpClient {

    private static final byte[] NOTHING = {};

    private final Transport transport;
    private final Call call;
    private final Supplier<String> authorization;
    private String target = "";
    private int attempts;
    private volatile @Nullable ResponseInfo head;
    private volatile @Nullable BoundedBody body;
    private @Nullable Answer answer;

    Exchange(Transport transport, Call call, Supplier<String> authorization) {
        this.transport = transport;
        this.call = call;
        this.authorization = authorization;
    }

    @Override
    HttpClient http() {
        return transport.http();
    }

    /** How many requests were sent. */
    public int attempts() {
        return attempts;
    }

    /** Where the requests go: scheme, host and port. */
    public String target() {
        return target;
    }

    /** Status and headers of the last try, if it came that far. */
    public Optional<ResponseInfo> head() {
        return Optional.ofNullable(head);
    }

    /** The whole last answer, if there is one. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** The generated code asks for streams, and for nothing else: so a stream it is, of bytes that are there already. */
    @Override
    @SuppressWarnings("unchecked") // the type of the handler's body is InputStream
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> streams)
            throws IOException, InterruptedException {
        URI uri = request.uri();
        target = uri.getScheme() + "://" + uri.getRawAuthority();
        Answer last = lastAnswer(request);
        answer = last;
        byte[] bytes = last.body();
        if (last.statusCode() / 100 == 2) {
            bytes = GeneratedText.of(bytes, StrictText.decode(bytes), Charset.defaultCharset());
        }
        return (HttpResponse<T>) new RepeatedResponse(request, last, new ByteArrayInputStream(bytes));
    }

    private Answer lastAnswer(HttpRequest request) throws IOException, InterruptedException {
        while (true) {
            Answer current = null;
            IOException failure = null;
            try {
                current = attempt(request);
            } catch (IOException e) {
                failure = e;
            }
            boolean again = attempts > 0
                    && (failure == null
                            ? Retries.passes(Objects.requireNonNull(current).statusCode())
                            : Retries.passes(failure));
            Optional<Duration> pause =
                    again ? transport.settings().retries().pause(attempts, current) : Optional.empty();
            // a try that would begin after the deadline is none: better say now what is wrong
            if (pause.isEmpty() || Call.nanos(pause.get()) >= call.remainingNanos()) {
                if (failure != null) {
                    throw failure;
                }
                return Objects.requireNonNull(current);
            }
            call.sleep(Call.nanos(pause.get()));
        }
    }

    private Answer attempt(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest signed = HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader("Authorization", authorization.get())
                .setHeader("User-Agent", transport.settings().userAgent())
                .build();
        long nanos =
                Math.min(call.remainingNanos(), Call.nanos(transport.settings().attemptTimeout()));
        if (nanos <= 0) {
            throw new HttpTimeoutException("no time was left for a request");
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Sending sending = new Sending(nanos);
        call.sending(sending);
        head = null;
        body = null;
        attempts++;
        try {
            HttpResponse<byte[]> response = transport.send(sending, signed, info -> receive(sending, info));
            Answer received = new Answer(
                    response.statusCode(),
                    response.headers(),
                    response.version(),
                    // there is none where a proxy refuses the tunnel
                    Objects.requireNonNullElse(response.body(), NOTHING),
                    unread());
            head = received;
            return received;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw reason(e, sending);
        }
    }

    private @Nullable String unread() {
        BoundedBody begun = body;
        return begun == null ? null : begun.unread();
    }

    /** Why a request failed, as far as the JDK's exception does not tell. */
    private IOException reason(Exception failure, Sending sending) throws InterruptedException {
        if (call.stopped()) {
            throw new CancellationException();
        }
        if (sending.aborted()) {
            return new HttpTimeoutException(head == null ? "no answer came in time" : "the body did not end in time");
        }
        if (failure instanceof InterruptedException || Thread.interrupted()) {
            throw new InterruptedException();
        }
        // the JDK wraps what the reader of a body throws
        if (failure.getCause() instanceof BadBodyException badBody) {
            return badBody;
        }
        return failure instanceof IOException io ? io : new IOException(failure);
    }

    private HttpResponse.BodySubscriber<byte[]> receive(Sending sending, ResponseInfo info) {
        head = info;
        BoundedBody begun = new BoundedBody(info, transport.settings().maxBodyBytes());
        sending.reading(begun);
        body = begun;
        return begun;
    }
}
