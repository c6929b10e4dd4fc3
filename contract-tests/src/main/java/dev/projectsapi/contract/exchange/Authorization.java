package dev.projectsapi.contract.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The value of an {@code Authorization} line, and the {@code curl} option that sends the same without naming a token. */
public record Authorization(String value, String curlOption) {

    /** HTTP Basic; {@code shellSecret} stands for the secret inside double quotes of a shell. */
    public static Authorization basic(String user, String secret, String shellSecret) {
        return new Authorization(
                "Basic " + base64((user + ":" + secret).getBytes(StandardCharsets.UTF_8)),
                "-u \"" + user + ":" + shellSecret + "\"");
    }

    /** Any other line; {@code shellValue} is its value for the inside of double quotes of a shell. */
    public static Authorization line(String value, String shellValue) {
        return new Authorization(value, "-H \"Authorization: " + shellValue + "\"");
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Without the value: it holds a token. */
    @Override
    public String toString() {
        return "Authorization[" + curlOption + "]";
    }
}
