package dev.projectsapi.server.auth;

import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.TokenHash;
import java.util.List;
import java.util.Optional;

/** From the credentials that a request shows to the account that they belong to. */
public final class Authenticator {
    /** Compared with where there is no account, so that a wrong account takes as long as a wrong token. */
    private static final Account NOBODY = new Account("", List.of(TokenHash.of("")), false);

    private Authenticator() {}

    /** Empty unless there is exactly one such header and it holds credentials. */
    public static Optional<Claim> claim(List<String> authorizationHeaders) {
        if (authorizationHeaders.size() != 1) {
            return Optional.empty();
        }
        return BasicCredentials.parse(authorizationHeaders.get(0))
                .map(shown -> new Claim(shown.accountSid(), TokenHash.of(shown.token())));
    }

    /** That account, if the claim is right; it may still be inactive. */
    public static Optional<Account> authenticate(Claim claim, Optional<Account> account) {
        boolean right = account.orElse(NOBODY).knows(claim.token());
        // whether or not there is an account, all of this was done
        return right ? account : Optional.empty();
    }
}
