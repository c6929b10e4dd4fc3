package dev.projectsapi.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a token: its SHA-256. Tokens are random, so a slow hash would protect nothing more. */
public final class TokenHash {
    private static final MessageDigest SHA_256 = sha256();

    private final byte[] hash;

    private TokenHash(byte[] hash) {
        this.hash = hash;
    }

    public static TokenHash of(String token) {
        return new TokenHash(fresh().digest(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** Throws IllegalArgumentException if that is not 64 hex digits. */
    public static TokenHash ofHex(String hex) {
        byte[] hash = HexFormat.of().parseHex(hex);
        if (hash.length != SHA_256.getDigestLength()) {
            throw new IllegalArgumentException("not 64 hex digits");
        }
        return new TokenHash(hash);
    }

    /** What {@link #bytes} gave. */
    public static TokenHash ofBytes(byte[] hash) {
        return new TokenHash(hash.clone());
    }

    public byte[] bytes() {
        return hash.clone();
    }

    /** Takes the same time wherever the two differ. */
    public boolean matches(TokenHash other) {
        return MessageDigest.isEqual(hash, other.hash);
    }

    @Override
    public String toString() {
        return "TokenHash[secret]";
    }

    /** A copy of one that was looked up once: the look-up costs more than the hash. */
    private static MessageDigest fresh() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
