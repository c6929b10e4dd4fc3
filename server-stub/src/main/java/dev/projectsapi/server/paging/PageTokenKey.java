package dev.projectsapi.server.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret that page tokens are sealed with. One for encryption, one for nonces, and an id are derived from it, each by its own label. */
public final class PageTokenKey {
    static final int ID_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    private final byte[] id;
    private final SecretKey encryption;
    private final byte[] nonceSecret;
    private final Mac nonce;

    private PageTokenKey(byte[] secret) {
        id = Arrays.copyOf(derive(secret, "id"), ID_BYTES);
        encryption = new SecretKeySpec(derive(secret, "encryption"), "AES");
        nonceSecret = derive(secret, "nonce");
        nonce = hmac(nonceSecret);
    }

    /** Throws IllegalArgumentException if that is not 64 hex digits. */
    public static PageTokenKey ofHex(String hex) {
        byte[] secret = HexFormat.of().parseHex(hex);
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("not 64 hex digits");
        }
        return new PageTokenKey(secret);
    }

    public static PageTokenKey random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new PageTokenKey(secret);
    }

    byte[] id() {
        return id;
    }

    SecretKey encryption() {
        return encryption;
    }

    /** A new one that nothing was put into. A copy, for to look one up and to give it its key costs more than to use it. */
    Mac nonce() {
        try {
            return (Mac) nonce.clone();
        } catch (CloneNotSupportedException e) {
            // some security providers cannot copy theirs
            return hmac(nonceSecret);
        }
    }

    @Override
    public String toString() {
        return "PageTokenKey[secret]";
    }

    private static byte[] derive(byte[] secret, String label) {
        return hmac(secret).doFinal(("projects page token " + label).getBytes(StandardCharsets.US_ASCII));
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
