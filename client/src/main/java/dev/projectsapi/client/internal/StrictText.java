package dev.projectsapi.client.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Refuses what JSON parsers let pass in a text: other encodings, a byte-order mark, halves of characters. */
public final class StrictText {

    private StrictText() {}

    /** The text of a body of JSON. */
    public static String decode(byte[] body) throws BadBodyException {
        String text = new String(body, StandardCharsets.UTF_8);
        // a replacement character may have been sent as such; only then is the slow way needed to know
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(body)) {
            throw new BadBodyException("the body is not UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            throw new BadBodyException("the body starts with a byte-order mark");
        }
        // what it may not hold as JSON, and holds if it is UTF-16 or UTF-32 of simple letters
        if (text.indexOf('\0') >= 0) {
            throw new BadBodyException("the body is not UTF-8 but has zero bytes");
        }
        checkEscapes(text);
        return text;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-8 cannot hold half a character, so only an escape can. */
    private static void checkEscapes(String text) throws BadBodyException {
        int at = text.indexOf('\\');
        while (at >= 0) {
            char unit = escapedUnit(text, at);
            boolean pair = Character.isHighSurrogate(unit) && Character.isLowSurrogate(escapedUnit(text, at + 6));
            if (Character.isSurrogate(unit) && !pair) {
                throw new BadBodyException("the body has half a character (" + text.substring(at, at + 6) + ")");
            }
            if (at + 1 < text.length() && text.charAt(at + 1) > 0x7E) {
                throw new BadBodyException("the body has a backslash before a character that is not ASCII");
            }
            at = text.indexOf('\\', at + (pair ? 12 : 2));
        }
    }

    /** What the escape at this place stands for; U+0000, which is no half of anything, if there is none. */
    private static char escapedUnit(String text, int at) {
        if (!text.startsWith("\\u", at) || at + 6 > text.length()) {
            return 0;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }
}
