package dev.projectsapi.contract;

import java.util.Optional;
import java.util.OptionalInt;

/** An account of the server under test: its credentials, and what is known beforehand about what it holds. */
public record Account(
        String accountSid, String token, boolean inactive, OptionalInt projects, Optional<String> knownPropertySid) {

    public static Account of(String accountSid, String token) {
        return new Account(accountSid, token, false, OptionalInt.empty(), Optional.empty());
    }

    /** An account whose right credentials are to be answered with 403. */
    public static Account inactive(String accountSid, String token) {
        return new Account(accountSid, token, true, OptionalInt.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Account[" + accountSid + (inactive ? ", inactive]" : "]");
    }
}
