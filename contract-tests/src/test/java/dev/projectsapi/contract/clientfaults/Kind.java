package dev.projectsapi.contract.clientfaults;

/** How a call ended, whoever made it: what a program can tell apart. */
enum Kind {
    ANSWER,
    INVALID_REQUEST,
    NOT_FOUND,
    AUTHENTICATION,
    ACCESS_DENIED,
    RATE_LIMITED,
    SERVER,
    /** An answer that is not what the contract says. */
    UNEXPECTED,
    TIMEOUT,
    CONNECTION,
    CANCELLED,
    CLOSED,
    /** By an exception that nobody was told of. */
    OTHER,
    /** Not at all, long after its total timeout. */
    NO_END
}
