package dev.projectsapi.server.auth;

import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.TokenHash;
import java.util.List;
import java.util.Optional;

/** Finds out whose credentials a request shows. */
public final class Authenticator {
    /** Compared with where there is no account, so that a wrong account takes as long as a wrong token. */
    private static final Account NOBODY = new Account("", List.of(TokenHash.of("")), false);

    private final ProjectStore store;

    public Authenticator(ProjectStore store) {
        this.store = store;
    }

    /** Empty unless there is exactly one such header and it holds the right credentials of an account. */
    public Optional<Caller> authenticate(List<String> authorizationHeaders) {
        if (authorizationHeaders.size() != 1) {
            return Optional.empty();
        }
        return BasicCredentials.parse(authorizationHeaders.get(0)).flatMap(this::caller);
    }

    private Optional<Caller> caller(BasicCredentials credentials) {
        Optional<Account> account = store.findAccount(credentials.accountSid());
        TokenHash shown = TokenHash.of(credentials.token());
        boolean right = false;
        for (TokenHash token : account.orElse(NOBODY).tokens()) {
            right |= token.matches(shown);
        }
        // whether or not there is an account, all of this was done
        return right ? account.map(known -> new Caller(known.accountSid(), known.active())) : Optional.empty();
    }
}
