package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.exchange.Authorization;
import java.nio.charset.StandardCharsets;

/** An account, as the sender of requests. */
final class Caller {

    private final Account account;
    private final Authorization authorization;

    Caller(Account account) {
        this.account = account;
        this.authorization = Authorization.basic(account.accountSid(), account.token(), "$TOKEN");
    }

    Account account() {
        return account;
    }

    String sid() {
        return account.accountSid();
    }

    String token() {
        return account.token();
    }

    Authorization authorization() {
        return authorization;
    }

    /** What stands behind {@code Basic}, and how a shell makes it. */
    String base64() {
        return Authorization.base64((sid() + ":" + token()).getBytes(StandardCharsets.UTF_8));
    }

    String shellBase64() {
        return Authorization.shellBase64("%s", sid(), "$TOKEN");
    }

    /** In a command {@code $TOKEN} is the token of the account that it names; where it is another's, the variable says whose. */
    String shellTokenOfAnother() {
        return "$TOKEN_" + sid().replaceAll("\\W", "_");
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
