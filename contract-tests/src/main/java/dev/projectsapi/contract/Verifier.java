package dev.projectsapi.contract;

import dev.projectsapi.spec.Contract;

/** Asks a running server and judges every answer. */
public final class Verifier {

    private Verifier() {}

    /**
     * Runs the rules against a server, in the caller's thread, about 300 requests one after the other.
     *
     * @throws java.net.ConnectException if no connection can be made at the start; whatever a reached server does is judged
     */
    public static Verdict verify(Contract contract, ServerUnderTest server, VerifyOptions options)
            throws java.net.ConnectException {
        throw new UnsupportedOperationException("not yet");
    }
}
