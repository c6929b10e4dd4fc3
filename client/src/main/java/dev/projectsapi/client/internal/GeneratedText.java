package dev.projectsapi.client.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes the generated code read the right text. */
final class GeneratedText {

    private GeneratedText() {}

    /**
     * The generated code decodes with the platform's default encoding, which on Java 17 is often not UTF-8. So JSON is given
     * to it in that encoding, with escapes for all that is not ASCII.
     */
    static byte[] of(byte[] utf8, String json, Charset platform) {
        if (platform.equals(StandardCharsets.UTF_8)) {
            return utf8;
        }
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            if (unit < 0x80) {
                ascii.append((char) unit);
            } else {
                ascii.append(String.format("\\u%04x", unit));
            }
        });
        return ascii.toString().getBytes(platform);
    }
}
