package dev.projectsapi.contract.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps tokens out of everything that is shown. */
final class Secrets {

    private final Map<String, String> shellTexts = new LinkedHashMap<>();
    private final List<Pattern> masks;

    Secrets(List<Caller> callers) {
        for (Caller caller : callers) {
            shellTexts.put(caller.base64(), caller.shellBase64());
            shellTexts.put(caller.token(), "$TOKEN");
        }
        // near misses are sent too: a token without its last character, or in the other letter case, gives it away as
        // well
        this.masks = callers.stream()
                .flatMap(caller -> List.of(caller.base64(), caller.token()).stream())
                .map(secret -> secret.length() < 8 ? secret : secret.substring(0, secret.length() - 2))
                .map(secret -> Pattern.compile(Pattern.quote(secret), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** What stands for a secret in a shell command. */
    Map<String, String> shellTexts() {
        return shellTexts;
    }

    String mask(String text) {
        String masked = text;
        for (Pattern secret : masks) {
            masked = secret.matcher(masked).replaceAll("***");
        }
        return masked;
    }
}
