package dev.projectsapi.contract.rules;

/** A rule cannot be checked on this server with these accounts; the message says what is missing. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    CannotRun(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
