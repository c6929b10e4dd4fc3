package dev.projectsapi.server.http;

import dev.projectsapi.server.auth.Caller;
import java.util.OptionalInt;

/** How often an account may call. */
interface RateLimit {
    /** No limit. */
    RateLimit NONE = caller -> OptionalInt.empty();

    /** So many requests a second; 0: any number. */
    static RateLimit of(int perSecondAndAccount) {
        return perSecondAndAccount == 0 ? NONE : new PerAccountRate(perSecondAndAccount, System::nanoTime);
    }

    /** Counts one request; the seconds to wait if it is one too many. */
    OptionalInt take(Caller caller);
}
