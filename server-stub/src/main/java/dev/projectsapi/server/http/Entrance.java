package dev.projectsapi.server.http;

import dev.projectsapi.server.auth.Authenticator;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.Refusal;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges the account of one request: who may not come in hears of that, and of nothing else that is wrong. */
final class Entrance {
    private final Request request;
    private final Claim claim;
    private final RateLimit rateLimit;
    private boolean judged;

    Entrance(Request request, Claim claim, RateLimit rateLimit) {
        this.request = request;
        this.claim = claim;
        this.rateLimit = rateLimit;
    }

    /** Returns if that account, as the store has it, may come in; else throws a Refusal, the first in the order of these lines. */
    void admit(Optional<Account> stored) {
        judged = true;
        Account account =
                Authenticator.authenticate(claim, stored).orElseThrow(() -> new Refusal(ApiError.unauthorized()));
        request.isFrom(account.accountSid());
        OptionalInt secondsToWait = rateLimit.take(account.accountSid());
        if (secondsToWait.isPresent()) {
            throw new Refusal(ApiError.tooManyRequests(secondsToWait.getAsInt()));
        }
        if (!account.active()) {
            throw new Refusal(ApiError.accountInactive());
        }
    }

    boolean hasJudged() {
        return judged;
    }
}
