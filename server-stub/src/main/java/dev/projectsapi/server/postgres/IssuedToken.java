package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.TokenHash;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.function.Consumer;

/** A new token of an account. Its text is nowhere else: the database has the hash. */
public record IssuedToken(String text) {
    private static final int RANDOM_BYTES = 32;
    private static final String ISSUE = """
            update account
            set previous_token_hash = case when ? then null else token_hash end, token_hash = ?
            where account_sid = ?""";

    /**
     * False if there is no such account. With {@code revokeOld} no other token is valid from then on, else the last one stays so.
     * The token is handed over before it is good for anything: if {@code owner} throws, nothing is changed.
     */
    public static boolean issue(Database database, String accountSid, boolean revokeOld, Consumer<IssuedToken> owner) {
        if (accountSid.indexOf('\0') >= 0) {
            return false;
        }
        IssuedToken token = random();
        try (Connection connection = database.connect()) {
            Schema.check(connection);
            // the connection is closed without a commit where the owner throws, which takes it back
            connection.setAutoCommit(false);
            if (!store(connection, token, accountSid, revokeOld)) {
                return false;
            }
            owner.accept(token);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
    }

    private static boolean store(Connection connection, IssuedToken token, String accountSid, boolean revokeOld)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ISSUE)) {
            statement.setBoolean(1, revokeOld);
            statement.setBytes(2, TokenHash.of(token.text).bytes());
            statement.setString(3, accountSid);
            return statement.executeUpdate() == 1;
        }
    }

    private static IssuedToken random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        // letters, digits, - and _: no shell wants quotes around it
        return new IssuedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "IssuedToken[secret]";
    }
}
