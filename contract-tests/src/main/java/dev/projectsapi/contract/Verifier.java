package dev.projectsapi.contract;

import dev.projectsapi.contract.rules.Verification;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Objects;

/** Asks a running server and judges every answer. */
public final class Verifier {

    private Verifier() {}

    /**
     * Runs the rules against a server, in the caller's thread, one request after the other.
     *
     * @throws ConnectException if no connection can be made at the start; whatever a reached server does is judged
     */
    public static Verdict verify(Contract contract, ServerUnderTest server, VerifyOptions options)
            throws ConnectException {
        try {
            return new Verification(contract, server, options).run();
        } catch (ConnectException e) {
            throw e;
        } catch (IOException e) {
            throw new InputException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }
}
