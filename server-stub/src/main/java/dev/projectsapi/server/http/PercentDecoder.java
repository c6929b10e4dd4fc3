package dev.projectsapi.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a part of a request target once, strictly: what is malformed is refused, not mended. */
final class PercentDecoder {
    private PercentDecoder() {}

    /** Empty for a malformed percent sign, for bytes that are not UTF-8, and for NUL. */
    static Optional<String> decode(String text, boolean plusIsBlank) {
        if (text.indexOf('%') < 0) {
            return Optional.of(plusIsBlank ? text.replace('+', ' ') : text);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int value = i + 2 < text.length() ? hex(text.charAt(i + 1)) * 16 + hex(text.charAt(i + 2)) : -1;
                if (value <= 0) {
                    return Optional.empty();
                }
                bytes.put((byte) value);
                i += 2;
            } else {
                bytes.put((byte) (plusIsBlank && c == '+' ? ' ' : c));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** So far below zero for another character that no second digit makes up for it. */
    private static int hex(char c) {
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        return digit < 0 ? -1000 : digit;
    }
}
