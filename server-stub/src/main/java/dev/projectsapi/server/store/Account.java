package dev.projectsapi.server.store;

import java.util.List;

/** An account: who may call, with which tokens, and whether it is active. */
public record Account(String accountSid, List<TokenHash> tokens, boolean active) {
    public Account {
        tokens = List.copyOf(tokens);
    }
}
