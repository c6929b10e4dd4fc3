package dev.projectsapi.server.http;

import java.util.OptionalInt;

/** How often an account may call. */
interface RateLimit {
    /** No limit. */
    RateLimit NONE = new RateLimit() {
        @Override
        public OptionalInt take(String accountSid) {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt peek(String accountSid) {
            return OptionalInt.empty();
        }
    };

    /** So many requests a second; 0: any number. */
    static RateLimit of(int perSecondAndAccount) {
        return perSecondAndAccount == 0 ? NONE : new PerAccountRate(perSecondAndAccount, System::nanoTime);
    }

    /** Counts one request; the seconds to wait if it is one too many. */
    OptionalInt take(String accountSid);

    /** The seconds to wait if one now were one too many; counts nothing. */
    OptionalInt peek(String accountSid);
}
