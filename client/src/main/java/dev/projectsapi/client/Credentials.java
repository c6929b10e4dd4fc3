package dev.projectsapi.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * Who calls. Its text never shows the token.
 *
 * @param accountSid the account, which is the user name on the wire; a user name ends at a colon, so it has none
 * @param token the account's token, any text that is not empty
 */
public record Credentials(String accountSid, String token) {

    /** Refuses an empty part, and a colon in the account's Sid. */
    public Credentials {
        Objects.requireNonNull(accountSid, "accountSid");
        Objects.requireNonNull(token, "token");
        if (accountSid.isEmpty() || accountSid.contains(":")) {
            throw new IllegalArgumentException("accountSid must not be empty, nor contain a colon");
        }
        if (token.isEmpty()) {
            throw new IllegalArgumentException("token must not be empty");
        }
    }

    /** The same bytes as the header carries them, without the scheme's name. */
    String encoded() {
        return Base64.getEncoder().encodeToString((accountSid + ':' + token).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[accountSid=" + accountSid + ", token=***]";
    }
}
