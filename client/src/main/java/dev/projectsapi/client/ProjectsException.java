package dev.projectsapi.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a call gave no value. Every failure of a call is one of the permitted types; none holds a credential in its text. */
public abstract sealed class ProjectsException extends RuntimeException
        permits AccessDeniedException,
                AuthenticationException,
                CancelledException,
                ClientClosedException,
                ConnectionException,
                InvalidRequestException,
                ProjectNotFoundException,
                ProjectsTimeoutException,
                RateLimitedException,
                ServerException,
                UnexpectedResponseException {

    private static final long serialVersionUID = 1L;

    private final FailedCall call;

    ProjectsException(FailedCall call, String message, @Nullable Throwable cause) {
        super(call.describe(message), cause);
        this.call = call;
    }

    /** The operation, by its name in the contract. */
    public String operation() {
        return call.operation();
    }

    /** How many requests were sent; 0 if the call was refused before. */
    public int attempts() {
        return call.attempts();
    }

    /** What to quote to the provider; empty if no answer came, or none with an id. */
    public Optional<String> requestId() {
        return Optional.ofNullable(call.requestId());
    }

    /** The server's error code, also one that this version does not know; empty if there was none. */
    public Optional<String> code() {
        return Optional.ofNullable(call.code());
    }

    /** What is wrong with which parameter; empty where none is to blame. */
    public List<FieldError> fieldErrors() {
        return call.fieldErrors();
    }

    /**
     * Where to go on after a failed walk, with {@link Projects#allFrom(String)}: the token of the page that failed. Empty outside
     * a walk, and if its first page failed.
     */
    public Optional<String> resumeToken() {
        return Optional.ofNullable(call.resumeToken());
    }
}
