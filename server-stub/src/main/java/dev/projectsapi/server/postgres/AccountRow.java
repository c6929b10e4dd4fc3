package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as the first columns of a row: which, in which order. */
final class AccountRow {
    static final String COLUMNS = "a.token_hash, a.previous_token_hash, a.active, a.project_count";
    static final int COLUMN_COUNT = 4;

    private AccountRow() {}

    static Account read(String accountSid, ResultSet row) throws SQLException {
        TokenHash token = TokenHash.ofBytes(row.getBytes(1));
        byte @Nullable [] previous = row.getBytes(2);
        List<TokenHash> tokens = previous == null ? List.of(token) : List.of(token, TokenHash.ofBytes(previous));
        return new Account(accountSid, tokens, row.getBoolean(3));
    }

    static long projectCount(ResultSet row) throws SQLException {
        return row.getLong(COLUMN_COUNT);
    }
}
