package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ApiException;
import dev.projectsapi.client.generated.invoker.ContractFacts;
import dev.projectsapi.client.internal.Answer;
import dev.projectsapi.client.internal.BadBodyException;
import dev.projectsapi.client.internal.Exchange;
import dev.projectsapi.client.internal.RetryAfter;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in our own exceptions why a call gave no value. */
final class Failures {

    /** What the contract answers to a parameter that it does not allow. */
    private static final int REFUSED = 400;

    private final Operation<?> operation;
    private final Exchange exchange;
    private final Secrets secrets;

    Failures(Operation<?> operation, Exchange exchange, Secrets secrets) {
        this.operation = operation;
        this.exchange = exchange;
        this.secrets = secrets;
    }

    /** The client's own, by the code that the server would answer with. */
    ProjectsException refused(Refusal refusal) {
        FailedCall call = new FailedCall(
                operation.name(), 0, null, refusal.code(), refusal.fieldErrors(), operation.resumeToken());
        return new InvalidRequestException(call, REFUSED, refusal.message() + "; not sent");
    }

    ProjectsException closed() {
        return new ClientClosedException(call(null), "the client is closed");
    }

    ProjectsException noPlace() {
        return new ProjectsTimeoutException(
                call(null), "all places of maxConcurrentCalls were taken all the time", null);
    }

    ProjectsException cancelled() {
        return new CancelledException(call(null), "cancelled from outside");
    }

    ProjectsException malformed(Malformed fault) {
        Optional<Answer> other = exchange.answer().filter(answer -> answer.statusCode() != 200);
        if (other.isPresent()) {
            return otherStatus(other.get());
        }
        String place = fault.pointer() == null ? "" : fault.pointer() + " ";
        String begin = fault.pointer() == null
                ? exchange.answer().map(sent -> "; it is " + start(sent)).orElse("")
                : "";
        return unexpected(
                fault.pointer(), "the answer is not what the contract says: " + place + fault.fault() + begin);
    }

    ProjectsException of(ApiException failure) {
        Throwable cause = failure.getCause();
        if (cause == null) {
            return exchange.answer().map(this::of).orElseThrow(() -> new AssertionError(failure));
        }
        if (cause instanceof InterruptedException) {
            return cancelled();
        }
        if (cause instanceof BadBodyException) {
            return unexpected(null, String.valueOf(cause.getMessage()));
        }
        Throwable shown = secrets.mask(cause);
        if (cause instanceof HttpTimeoutException) {
            return new ProjectsTimeoutException(call(null), "no whole answer in time: " + cause.getMessage(), shown);
        }
        String reason = Reason.of(cause, exchange.target());
        return new ConnectionException(call(null), secrets.mask("no whole answer: " + reason), shown);
    }

    /** A whole answer, of another status than the operation has. */
    ProjectsException of(Answer answer) {
        int status = answer.statusCode();
        Optional<Envelope> envelope = status < 400 ? Optional.empty() : Envelope.of(answer.body());
        FailedCall call = call(envelope.orElse(null));
        String message = secrets.mask(envelope.map(sent -> status + " " + sent.code() + ": " + sent.message())
                .orElse("status " + status + " with " + start(answer)));
        Duration retryAfter = RetryAfter.of(answer.headers()).orElse(null);
        return switch (status) {
            case 401 -> new AuthenticationException(call, message);
            case 403 -> new AccessDeniedException(call, message);
            case 429 -> new RateLimitedException(call, retryAfter, message);
            default -> {
                if (status >= 500) {
                    yield new ServerException(call, status, retryAfter, message);
                }
                if (envelope.isEmpty()) {
                    yield unexpected(null, message);
                }
                yield status == 400 && envelope.get().code().equals(ContractFacts.PROPERTY_NOT_FOUND)
                        ? new ProjectNotFoundException(call, message)
                        : new InvalidRequestException(call, status, message);
            }
        };
    }

    private ProjectsException unexpected(@Nullable String pointer, String message) {
        int status = exchange.head().map(ResponseInfo::statusCode).orElse(0);
        return new UnexpectedResponseException(call(null), status, secrets.maskIfAny(pointer), secrets.mask(message));
    }

    private FailedCall call(@Nullable Envelope envelope) {
        String requestId = exchange.head()
                .flatMap(head -> head.headers().firstValue(ContractFacts.REQUEST_ID))
                .orElse(null);
        return new FailedCall(
                operation.name(),
                exchange.attempts(),
                secrets.maskIfAny(requestId),
                envelope == null ? null : secrets.mask(envelope.code()),
                envelope == null
                        ? List.of()
                        : envelope.fieldErrors().stream().map(secrets::mask).toList(),
                operation.resumeToken());
    }

    /** A status that is not the operation's own, although the answer could be read. */
    ProjectsException otherStatus(Answer answer) {
        return unexpected(null, "status " + answer.statusCode() + " with " + start(answer));
    }

    /** Enough of a body to recognise it: a proxy's page, say. Masked before it is cut, or half a token could be left. */
    private String start(Answer answer) {
        if (answer.unread() != null) {
            return "no body to show: " + answer.unread();
        }
        String whole = secrets.mask(new String(answer.body(), StandardCharsets.UTF_8));
        String text = whole.substring(0, Math.min(whole.length(), 4_000)).replaceAll("\\s+", " ");
        return text.isBlank() ? "an empty body" : "the body '" + text.substring(0, Math.min(text.length(), 200)) + "'";
    }
}
