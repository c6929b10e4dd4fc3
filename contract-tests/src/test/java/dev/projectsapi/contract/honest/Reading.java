package dev.projectsapi.contract.honest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads what is encoded; null for what is not encoded as it should be. */
public final class Reading {

    private Reading() {}

    /** Percent-decoding, once, of UTF-8 without U+0000. */
    public static @Nullable String percent(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.write(c);
                continue;
            }
            if (i + 2 >= raw.length() || !raw.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                return null;
            }
            bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
            i += 2;
        }
        String text = utf8(bytes.toByteArray());
        return text == null || text.indexOf(0) >= 0 ? null : text;
    }

    public static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    public static byte @Nullable [] base64(String text) {
        try {
            return Base64.getDecoder().decode(text.getBytes(US_ASCII));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A plain decimal. */
    public static @Nullable Long decimal(String text) {
        return text.matches("0|-?[1-9][0-9]{0,17}") ? Long.valueOf(text) : null;
    }
}
