package dev.projectsapi.server.http;

import java.time.Duration;

/**
 * How much one server takes on. What meets a whole request is answered in the envelope; everything else ends the connection.
 *
 * @param connections open at a time; one more is closed
 * @param requestsInFlight waiting for a store that may block; one more is answered with 503
 * @param perSecondAndAccount requests of one account; one more is answered with 429; 0: any number
 * @param requestLineBytes beyond that 414
 * @param headBytes all header lines together, beyond that 431
 * @param ignoredBodyBytes of a body that nobody asked for; beyond that the connection is closed after the answer
 * @param requestTime from the first byte of a request to its last one; then the connection is closed
 * @param handshakeTime of TLS; then the connection is closed
 * @param idleTime without a request or an answer; then the connection is closed
 */
public record Limits(
        int connections,
        int requestsInFlight,
        int perSecondAndAccount,
        int requestLineBytes,
        int headBytes,
        int ignoredBodyBytes,
        Duration requestTime,
        Duration handshakeTime,
        Duration idleTime) {
    /** What holds where nobody says anything else; those of lines and heads are part of what this server promises. */
    public static final Limits DEFAULT = new Limits(
            10_000,
            512,
            0,
            16 * 1024,
            64 * 1024,
            64 * 1024,
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60));

    public Limits {
        if (connections < 1 || requestsInFlight < 1 || perSecondAndAccount < 0) {
            throw new IllegalArgumentException("a server that answers needs room for at least one");
        }
    }

    public Limits withConnections(int most) {
        return new Limits(
                most,
                requestsInFlight,
                perSecondAndAccount,
                requestLineBytes,
                headBytes,
                ignoredBodyBytes,
                requestTime,
                handshakeTime,
                idleTime);
    }

    public Limits withRequestsInFlight(int most) {
        return new Limits(
                connections,
                most,
                perSecondAndAccount,
                requestLineBytes,
                headBytes,
                ignoredBodyBytes,
                requestTime,
                handshakeTime,
                idleTime);
    }

    public Limits withPerSecondAndAccount(int most) {
        return new Limits(
                connections,
                requestsInFlight,
                most,
                requestLineBytes,
                headBytes,
                ignoredBodyBytes,
                requestTime,
                handshakeTime,
                idleTime);
    }

    public Limits withTimes(Duration request, Duration idle) {
        return new Limits(
                connections,
                requestsInFlight,
                perSecondAndAccount,
                requestLineBytes,
                headBytes,
                ignoredBodyBytes,
                request,
                handshakeTime,
                idle);
    }

    public Limits withHandshakeTime(Duration longest) {
        return new Limits(
                connections,
                requestsInFlight,
                perSecondAndAccount,
                requestLineBytes,
                headBytes,
                ignoredBodyBytes,
                requestTime,
                longest,
                idleTime);
    }
}
