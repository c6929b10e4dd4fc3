package dev.projectsapi.contract.exchange;

/** What was wrong with the bytes of an answer, or that none came. */
public record TransportFault(Kind kind, String text) {

    /** The ways in which the transport of an answer can go wrong. */
    public enum Kind {
        /** No connection could be made, or it was closed before the first byte. */
        NO_ANSWER,
        /** A server was reached, and no TLS connection came of it. */
        NO_HANDSHAKE,
        /** The time for one exchange was over. */
        TIMEOUT,
        /** The head is not one of HTTP/1. */
        NOT_HTTP,
        /** A length or chunk that cannot be read, contradicts another, or does not fit the bytes that came. */
        LENGTH
    }
}
