package dev.projectsapi.contract.examination;

/** A case cannot be set up here; the message says why. */
final class CannotStage extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStage(String message) {
        super(message);
    }
}
