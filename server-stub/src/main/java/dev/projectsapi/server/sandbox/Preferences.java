package dev.projectsapi.server.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header `Prefer` (RFC 7240): what is unknown or unreadable there is ignored, the first of two equal names counts. */
final class Preferences {
    private static final Pattern PREFERENCE =
            Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*\"?([A-Za-z0-9_-]{1,64})\"?\\s*(?:;.*)?");

    private Preferences() {}

    static Wish read(List<String> headerLines) {
        @Nullable String code = null;
        @Nullable Duration delay = null;
        @Nullable Fault fault = null;
        for (String preference : String.join(",", headerLines).split(",")) {
            Matcher matcher = PREFERENCE.matcher(preference);
            if (!matcher.matches()) {
                continue;
            }
            String value = matcher.group(2);
            if (matcher.group(1).equalsIgnoreCase("code") && code == null) {
                code = Refusals.named(value).isPresent() ? value : null;
            } else if (matcher.group(1).equalsIgnoreCase("delay") && delay == null) {
                delay = millis(value);
            } else if (matcher.group(1).equalsIgnoreCase("fault") && fault == null) {
                fault = Fault.ofKey(value).orElse(null);
            }
        }
        return new Wish(code, delay == null ? Duration.ZERO : delay, fault);
    }

    private static @Nullable Duration millis(String text) {
        boolean allowed = text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= Wish.LONGEST_DELAY_MILLIS;
        return allowed ? Duration.ofMillis(Integer.parseInt(text)) : null;
    }
}
