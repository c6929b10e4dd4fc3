package dev.projectsapi.contract;

/** Something that a user gave cannot be used; the message is the one line to show. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }
}
