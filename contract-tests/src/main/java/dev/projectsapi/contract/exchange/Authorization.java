package dev.projectsapi.contract.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The value of an {@code Authorization} line, and the {@code curl} option that sends the same without naming a token. */
public record Authorization(String value, String curlOption) {

    /** HTTP Basic; {@code shellSecret} stands for the secret inside double quotes of a shell. */
    public static Authorization basic(String user, String secret, String shellSecret) {
        return new Authorization(
                "Basic " + base64((user + ":" + secret).getBytes(StandardCharsets.UTF_8)),
                "-u \"" + ShellText.escaped(user) + ":" + shellSecret + "\"");
    }

    /** Any other line with a secret in it; {@code shellValue} is its value for the inside of double quotes of a shell. */
    public static Authorization line(String value, String shellValue) {
        return new Authorization(value, "-H \"Authorization: " + shellValue + "\"");
    }

    /** Any other line without a secret. */
    public static Authorization line(String value) {
        return new Authorization(value, "-H " + ShellText.literal("Authorization: " + value));
    }

    /** What a shell puts in the place of the base64 form of a pair; {@code format} is one of {@code printf}, {@code %s} the pair. */
    public static String shellBase64(String format, String user, String shellSecret) {
        return "$(printf '" + format + "' \"" + ShellText.escaped(user) + ":" + shellSecret
                + "\" | base64 | tr -d '\\n')";
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** User and secret with a colon between, where it is well-formed HTTP Basic. */
    public Optional<String> pair() {
        if (!value.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            return Optional.empty();
        }
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(value.substring("basic ".length()).strip());
            return Optional.of(new String(pair, StandardCharsets.UTF_8)).filter(text -> text.indexOf(':') >= 0);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Without the value: it holds a token. */
    @Override
    public String toString() {
        return "Authorization[" + curlOption + "]";
    }
}
