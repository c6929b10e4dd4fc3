package dev.projectsapi.contract.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a request as the {@code curl} command that sends the same, for any POSIX shell. Secrets are given as a map from what must not
 * be seen to the shell text that stands for it.
 */
public final class Curl {

    /** What curl would tidy up in a path if it were not told to leave it. */
    private static final Pattern UNTIDY_PATH = Pattern.compile("//|/(\\.|%2[eE]){1,2}(/|$)");

    /** What curl would read as ranges and lists of addresses. */
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}]");

    private final ShellText shell;
    private final List<String> options;

    /** @param options what every command needs, {@code -k} for instance */
    public Curl(Map<String, String> secrets, List<String> options) {
        this.shell = new ShellText(secrets);
        this.options = List.copyOf(options);
    }

    /** For bytes behind the answer to a HEAD, which {@code curl -I} does not look for; it waits for them a moment. */
    public String commandAwaitingBody(Request request, String url) {
        return command(request, url).replaceFirst(" -I ", " -i -X HEAD --max-time 5 ");
    }

    public String command(Request request, String url) {
        List<String> words = new ArrayList<>(List.of("curl"));
        words.addAll(options);
        words.add(request.isHead() ? "-I" : "-i");
        if (!request.isHead() && !request.method().equals("GET")) {
            words.add("-X " + request.method());
        }
        if (UNTIDY_PATH.matcher(pathOf(url)).find()) {
            words.add("--path-as-is");
        }
        if (GLOB.matcher(url).find()) {
            words.add("-g");
        }
        request.authorization().ifPresent(who -> words.add(who.curlOption()));
        headers(request, words);
        address(request, url, words);
        return String.join(" ", words);
    }

    /** A text without secrets as one word of a shell, unchanged where a shell does not mind. */
    public static String word(String text) {
        return text.matches("[A-Za-z0-9_./:=@%+,-]+") ? text : ShellText.literal(text);
    }

    private static String pathOf(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        int query = url.indexOf('?');
        return path < 0 ? "" : query < 0 ? url.substring(path) : url.substring(path, Math.max(path, query));
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
                words.add("-H " + shell.word(text));
            }
        }
    }

    /** A secret in the query may be percent-encoded; no shell can do that, but curl can. */
    private void address(Request request, String url, List<String> words) {
        if (request.query().isEmpty() || !shell.holdsSecret(decoded(request.query()))) {
            words.add(shell.word(url));
            return;
        }
        words.add("-G");
        for (String part : request.query().split("&", -1)) {
            String plain = decoded(part);
            words.add(
                    shell.holdsSecret(plain)
                            ? "--data-urlencode " + shell.word(plain)
                            : "-d " + ShellText.literal(part));
        }
        words.add(shell.word(url.substring(0, url.indexOf('?'))));
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // malformed on purpose, so none of the queries that carry a secret
            return query;
        }
    }
}
