package dev.projectsapi.server.store;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The account of a claim, if there is one, and what was asked of it: asked for together, so that one round trip is enough.
 *
 * @param value empty unless the account admits the claim
 */
public record Found<T>(Optional<Account> account, T value) {
    /** There is no such account. */
    public static <T> Found<T> nobody(T empty) {
        return new Found<>(Optional.empty(), empty);
    }

    /** Asks for the value only if the account admits the claim. */
    public static <T> Found<T> of(Account account, Claim claim, Supplier<T> value, T empty) {
        return new Found<>(Optional.of(account), account.admits(claim) ? value.get() : empty);
    }
}
