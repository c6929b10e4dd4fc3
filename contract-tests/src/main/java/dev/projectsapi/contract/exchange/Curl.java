package dev.projectsapi.contract.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a request as the {@code curl} command that sends the same. Secrets are given as a map from what must not be seen to the shell
 * text that stands for it.
 */
public final class Curl {

    private final Map<String, String> secrets;
    private final List<String> options;

    /** @param options what every command needs, {@code -k} for instance */
    public Curl(Map<String, String> secrets, List<String> options) {
        this.secrets = Map.copyOf(secrets);
        this.options = List.copyOf(options);
    }

    public String command(Request request, String url) {
        List<String> words = new ArrayList<>(List.of("curl"));
        words.addAll(options);
        words.add(request.isHead() ? "-I" : "-i");
        if (!request.isHead() && !request.method().equals("GET")) {
            words.add("-X " + request.method());
        }
        if (url.contains("/.") || url.indexOf("//", url.indexOf("://") + 3) >= 0) {
            words.add("--path-as-is");
        }
        if (url.matches(".*[\\[\\]{}].*")) {
            words.add("-g");
        }
        request.authorization().ifPresent(who -> words.add(who.curlOption()));
        headers(request, words);
        words.add(quoted(url));
        return String.join(" ", words);
    }

    private void headers(Request request, List<String> words) {
        List<Header> lines = request.headers().lines();
        if (request.headers().all("Accept").isEmpty()) {
            words.add("-H 'Accept:'");
        }
        for (Header line : lines) {
            boolean usual = line.equals(Request.ANY_ACCEPT)
                    && request.headers().all("Accept").size() == 1;
            if (!usual) {
                String text = line.value().isEmpty() ? line.name() + ";" : line.name() + ": " + line.value();
                words.add("-H " + quoted(text));
            }
        }
    }

    private String quoted(String text) {
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            if (text.contains(secret.getKey())) {
                return "\"" + text.replace("\"", "\\\"").replace(secret.getKey(), secret.getValue()) + "\"";
            }
        }
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
