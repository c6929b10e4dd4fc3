package dev.projectsapi.contract.rules;

/** The verification as a whole cannot go on; the message says why. */
final class Ended extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    Ended(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
