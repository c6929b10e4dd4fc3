package dev.projectsapi.spec;

/** A document that cannot be read as a contract. Its message is one line for the person who named the file. */
public final class ContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContractException(String message) {
        super(message);
    }
}
