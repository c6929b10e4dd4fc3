package dev.projectsapi.server.store;

import java.util.List;

/** An account: who may call, with which tokens, and whether it is active. */
public record Account(String accountSid, List<TokenHash> tokens, boolean active) {
    public Account {
        tokens = List.copyOf(tokens);
    }

    /** Whether it is one of its tokens. Takes the same time whichever it is, and if it is none. */
    public boolean knows(TokenHash shown) {
        boolean known = false;
        for (TokenHash token : tokens) {
            known |= token.matches(shown);
        }
        return known;
    }

    /** Whether that claim gets anything of it. */
    public boolean admits(Claim claim) {
        return knows(claim.token()) && active;
    }
}
