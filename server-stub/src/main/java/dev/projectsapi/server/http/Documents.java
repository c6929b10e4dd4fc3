package dev.projectsapi.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The published files under `/docs/`: the contract in its forms, and the sample data with a subject for the verifier. */
final class Documents {
    static final String PATH = "/docs/";

    /**
     * With an extension, which folders do not have. Possessive, for what may be taken back is remembered on the stack, and a caller's
     * path is long.
     */
    private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_-]++[./])++(?<=[.])[A-Za-z0-9_-]++");

    private static final String[] FOLDERS = {"META-INF/openapi/", "dev/projectsapi/server/sample/"};
    /** Everything else is text: samples in many languages. */
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "html", HTML,
            "yaml", "application/yaml",
            "json", "application/json",
            "md", "text/markdown; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    /** Nothing on a page calls another origin. Inline, because the page with try-it is made that way. */
    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:");

    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    /** The file at a path below {@link #PATH}; the folder itself is its page. */
    Optional<Answer> find(String path) {
        String name = path.equals(PATH) ? "index.html" : path.substring(PATH.length());
        @Nullable Answer before = known.get(name);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Answer> document = NAME.matcher(name).matches() ? read(name) : Optional.empty();
        // only names that exist are kept, else a caller could fill the memory
        document.ifPresent(answer -> known.put(name, answer));
        return document;
    }

    private static Optional<Answer> read(String name) {
        for (String folder : FOLDERS) {
            try (@Nullable InputStream in = Documents.class.getClassLoader().getResourceAsStream(folder + name)) {
                if (in != null) {
                    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), TEXT);
                    return Optional.of(
                            Answer.file(type, in.readAllBytes(), type.equals(HTML) ? PAGE_HEADERS : Map.of()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }
}
