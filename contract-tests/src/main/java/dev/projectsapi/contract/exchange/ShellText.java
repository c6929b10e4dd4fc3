package dev.projectsapi.contract.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes text as one word of a POSIX shell; a secret in it becomes the shell text that stands for it. */
final class ShellText {

    private final List<Map.Entry<String, String>> secrets;

    /** @param secrets from what must not be seen to what stands for it inside double quotes */
    ShellText(Map<String, String> secrets) {
        // the longest first: a secret may be the beginning of another one
        this.secrets = secrets.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    String word(String text) {
        return holdsSecret(text) ? '"' + inside(text) + '"' : literal(text);
    }

    boolean holdsSecret(String text) {
        return secretIn(text).isPresent();
    }

    /** In single quotes, in which a shell changes nothing. */
    static String literal(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** For the inside of double quotes. */
    static String escaped(String text) {
        return text.replaceAll("[\\\\\"$`]", "\\\\$0");
    }

    private String inside(String text) {
        return secretIn(text)
                .map(secret -> {
                    int from = text.indexOf(secret.getKey());
                    return inside(text.substring(0, from))
                            + secret.getValue()
                            + inside(text.substring(from + secret.getKey().length()));
                })
                .orElseGet(() -> escaped(text));
    }

    private Optional<Map.Entry<String, String>> secretIn(String text) {
        return secrets.stream().filter(secret -> text.contains(secret.getKey())).findFirst();
    }
}
