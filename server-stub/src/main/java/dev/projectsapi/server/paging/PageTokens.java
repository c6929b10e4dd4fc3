package dev.projectsapi.server.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Makes and opens the tokens that say where the next page starts. To a client they are opaque: they cannot be read, built or
 * given to another account.
 *
 * <p>A token is base64url of: version, key id, nonce, and the last Sid under AES-GCM with the account as associated data. The
 * nonce is an HMAC of everything that goes in, so equal positions get equal tokens and a nonce repeats only for the same text.
 */
public final class PageTokens {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + PageTokenKey.ID_BYTES + NONCE_BYTES;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final List<PageTokenKey> keys;

    /** The first key seals, all of them open. */
    public PageTokens(List<PageTokenKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key is needed to seal with");
        }
        this.keys = List.copyOf(keys);
    }

    public String seal(String accountSid, String lastSid) {
        PageTokenKey key = keys.get(0);
        byte[] sid = lastSid.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = nonce(key, accountSid, sid);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, accountSid, sid, 0, sid.length)
                .orElseThrow(() -> new IllegalStateException("encryption refuses nothing"));
        return ENCODER.encodeToString(ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                .put(VERSION)
                .put(key.id())
                .put(nonce)
                .put(sealed)
                .array());
    }

    /** The Sid that the page comes right after; empty if the token was not made by one of our keys for this account. */
    public Optional<String> open(String accountSid, String token) {
        byte[] bytes = decode(token);
        if (bytes.length <= HEAD_BYTES + TAG_BYTES || bytes[0] != VERSION) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOfRange(bytes, 1, 1 + PageTokenKey.ID_BYTES);
        byte[] nonce = Arrays.copyOfRange(bytes, 1 + PageTokenKey.ID_BYTES, HEAD_BYTES);
        return keys.stream()
                .filter(key -> Arrays.equals(key.id(), id))
                .findFirst()
                .flatMap(key -> crypt(
                        Cipher.DECRYPT_MODE, key, nonce, accountSid, bytes, HEAD_BYTES, bytes.length - HEAD_BYTES))
                .map(sid -> new String(sid, StandardCharsets.UTF_8));
    }

    /** Nothing for text that is not exactly what the encoder writes: a second spelling of a token would be a changed one. */
    private static byte[] decode(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            return ENCODER.encodeToString(bytes).equals(token) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] nonce(PageTokenKey key, String accountSid, byte[] sid) {
        Mac mac = key.nonce();
        mac.update(VERSION);
        mac.update(key.id());
        mac.update(accountSid.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac.doFinal(sid), NONCE_BYTES);
    }

    private static Optional<byte[]> crypt(
            int mode, PageTokenKey key, byte[] nonce, String accountSid, byte[] text, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(accountSid.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(text, from, length));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
